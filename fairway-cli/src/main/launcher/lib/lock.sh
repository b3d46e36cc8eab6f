# A lock that outlives nobody: a symbolic link that names its owner's host and process, so that it is
# made, with its owner, in one step. Read by make-archive.sh and by the build of a source checkout.

# fw_lock FILE: succeeds when the lock is now ours, fails when somebody else is at work.
fw_lock() {
  fw_host=$(uname -n)
  ! ln -s "$fw_host:$$" "$1" 2>/dev/null || return 0
  fw_holder=$(readlink "$1") || return 1
  ! fw_at_work "$1" "$fw_holder" || return 1
  # Whoever moves the dead lock away has it. Had another starter replaced it by then, it goes back.
  mv "$1" "$1.$$" 2>/dev/null || return 1
  if [ "$(readlink "$1.$$")" != "$fw_holder" ]; then
    mv "$1.$$" "$1"
    return 1
  fi
  rm -f "$1.$$"
  ln -s "$fw_host:$$" "$1" 2>/dev/null
}

# Process ids come round again and other hosts' cannot be asked for, so an hour ends any lock.
fw_at_work() {
  [ -z "$(find "$1" -prune -mmin +60 2>/dev/null)" ] || return 1
  case $2 in
    "$fw_host:"*) kill -0 "${2##*:}" 2>/dev/null || ps -p "${2##*:}" >/dev/null 2>&1 ;;
  esac
}

fw_unlock() {
  rm -f "$1"
}
