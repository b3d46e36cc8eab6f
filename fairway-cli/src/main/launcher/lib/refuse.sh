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

fw_json_text() {
  printf '%s' "$1" | tr '\001-\037' ' ' | sed 's/[\\"]/\\&/g'
}
