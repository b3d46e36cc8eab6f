# Read by start.sh when there is no archive that fits: has one made, for later starts, unless that
# was already tried for this jar and this JDK.

fw_tried=$fw_entry/$fw_jdk.tried
if [ ! -e "$fw_tried" ] || [ "$fw_jar" -nt "$fw_tried" ] || [ "$fw_modules" -nt "$fw_tried" ]; then
  # shellcheck disable=SC2086 # flags are words
  fw_make() {
    sh "$fw_home/lib/make-archive.sh" "$fw_home" "$fw_jdk_home" "$fw_archive" $fw_flags
  }
  if [ "${FAIRWAY_ARCHIVE-}" = wait ]; then
    fw_make </dev/null >/dev/null 2>&1
    [ ! -e "$fw_archive" ] || set -- "-XX:SharedArchiveFile=$fw_archive" "$@"
  else
    # Its own session where there is setsid, so that nobody waits for it or ends it by accident; no
    # inherited file open, so that a caller who reads our output to its end is not held up.
    fw_session=
    ! command -v setsid >/dev/null 2>&1 || fw_session=setsid
    (
      # shellcheck disable=SC2086 # may be no word at all
      exec $fw_session nice sh "$fw_home/lib/make-archive.sh" \
        "$fw_home" "$fw_jdk_home" "$fw_archive" $fw_flags &
    ) </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
  fi
fi
