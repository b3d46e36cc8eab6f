# Read by start.sh when nothing remembered is true of fw_java. Asks the JDK behind it, refuses one
# that is missing or too old, and leaves fw_jdk_home, fw_major, fw_jdk and fw_modules; and, where it
# could be written down for the next start, fw_entry.

. "$fw_home/lib/refuse.sh"

case $fw_home in
  *:*)
    fw_refuse "Fairway cannot run from $fw_home: Java takes ':' as the end of a path" \
      "move it to a folder without ':' in its name" "$@"
    ;;
esac
fw_way_out='install a JDK 17 or newer, or set FAIRWAY_JAVA to its java program'
if [ -z "$fw_java" ]; then
  fw_refuse "Fairway needs Java 17 or newer, and there is no '$fw_name' on the PATH" \
    "$fw_way_out" "$@"
fi
if [ ! -f "$fw_java" ] || [ ! -x "$fw_java" ]; then
  fw_refuse "FAIRWAY_JAVA names $fw_java, which is not a program" "$fw_way_out" "$@"
fi

# The folder of a JDK has a file of plain facts; only a java that is a script of its own is asked.
fw_release() { sed -n "s/^$1=\"\(.*\)\"\$/\1/p" "$fw_jdk_home/release"; }
fw_setting() { printf '%s\n' "$fw_said" | sed -n "s/^ *$1 = *//p"; }

fw_program=$fw_java
while [ -h "$fw_program" ]; do
  fw_target=$(readlink "$fw_program")
  case $fw_target in
    /*) fw_program=$fw_target ;;
    *) fw_program=${fw_program%/*}/$fw_target ;;
  esac
done
fw_jdk_home=$(CDPATH='' cd -P -- "${fw_program%/*}/.." && pwd -P)
fw_kind=exact
if [ -r "$fw_jdk_home/release" ] && [ -e "$fw_jdk_home/lib/modules" ] &&
  [ "$fw_java" -ef "$fw_jdk_home/bin/java" ]; then
  fw_version=$(fw_release JAVA_VERSION)
  fw_jdk=$(fw_release JAVA_RUNTIME_VERSION)-$(fw_release IMPLEMENTOR)-$(fw_release OS_ARCH)
else
  fw_said=$(
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    exec "$fw_java" -XshowSettings:properties -version 2>&1 </dev/null
  )
  fw_version=$(fw_setting java.version)
  [ -n "$fw_version" ] ||
    fw_version=$(printf '%s\n' "$fw_said" | sed -n 's/^.* version "\([^"]*\)".*$/\1/p')
  fw_jdk=$(fw_setting java.runtime.version)-$(fw_setting java.vendor)-$(fw_setting os.arch)
  fw_jdk_home=$(fw_setting java.home)
  [ "$fw_java" -ef "$fw_jdk_home/bin/java" ] || fw_kind=wrapped
fi

fw_major=${fw_version%%[!0-9]*}
if [ -z "$fw_major" ]; then
  fw_refuse "$fw_java does not say which Java it is" "$fw_way_out" "$@"
fi
if [ "$fw_major" -lt 17 ]; then
  fw_refuse "Fairway needs Java 17 or newer, and $fw_java is Java $fw_version" "$fw_way_out" "$@"
fi
if [ ! -x "$fw_jdk_home/bin/java" ]; then
  fw_refuse "$fw_java does not say where its JDK lies" "$fw_way_out" "$@"
fi
fw_jdk=$(printf '%s' "$fw_jdk" | tr -c 'A-Za-z0-9.+_-' _)
fw_modules=$fw_jdk_home/lib/modules

# Remember it in the first cache that can be written. An upgraded JDK may bring files older than this
# record, so it gets their exact time; where that is impossible, its own time must do.
for fw_cache in "$fw_shared" "$fw_own"; do
  fw_entry=$fw_cache/$fw_build/home$fw_home/java$fw_java
  case $fw_cache:$fw_java in
    :* | *:*:*) fw_entry= ;;
    *)
      if [ -n "$fw_build" ] && mkdir -p "$fw_entry" 2>/dev/null && [ -w "$fw_entry" ]; then
        break
      fi
      fw_entry=
      ;;
  esac
done
if [ -n "$fw_entry" ]; then
  fw_record() {
    printf '%s\n' "$fw_jdk_home" "$fw_major" "$fw_jdk" "$fw_kind" >"$fw_entry/jdk.$$"
  }
  # The same JDK in a record that has become untrue: it was rebuilt.
  if [ -r "$fw_entry/jdk" ] && grep -qxF -- "$fw_jdk" "$fw_entry/jdk"; then
    rm -f "$fw_entry/$fw_jdk.jsa" "$fw_entry/$fw_jdk.tried"
  fi
  {
    fw_record
    if [ "$fw_kind" = exact ]; then
      touch -r "$fw_modules" "$fw_entry/jdk.$$"
      if [ "$fw_modules" -nt "$fw_entry/jdk.$$" ] || [ "$fw_entry/jdk.$$" -nt "$fw_modules" ]; then
        fw_kind=dated
        fw_record
      fi
    fi
    mv -f "$fw_entry/jdk.$$" "$fw_entry/jdk"
  } 2>/dev/null || fw_entry=
fi
