# fw_refuse MESSAGE HINT ARGUMENT...: ends a start that cannot succeed, in the form of an error of the
# program itself, which is not running yet.

fw_refuse() {
  fw_message=$1
  fw_hint=$2
  shift 2
  for fw_argument in "$@"; do
    case $fw_argument in
      --json)
        printf '{"schema":"fairway.error/v1","kind":"java","exit_code":2,"message":"%s","hint":"%s","details":[]}\n' \
          "$(fw_json_text "$fw_message")" "$(fw_json_text "$fw_hint")" >&2
        exit 2
        ;;
      --) break ;;
    esac
  done
  printf 'error: %s\nhint: %s\n' "$fw_message" "$fw_hint" >&2
  exit 2
}

# Escapes quotes and backslashes, with nothing but the shell: there may be no other program either.
fw_json_text() {
  fw_rest=$1
  while :; do
    case $fw_rest in
      *[\\\"]*) ;;
      *) break ;;
    esac
    printf '%s\\' "${fw_rest%%[\\\"]*}"
    fw_rest=${fw_rest#"${fw_rest%%[\\\"]*}"}
    printf '%.1s' "$fw_rest"
    fw_rest=${fw_rest#?}
  done
  printf '%s' "$fw_rest"
}
