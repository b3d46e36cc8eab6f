#!/bin/sh
# make-archive.sh HOME JDK_HOME ARCHIVE FLAG...: makes the class-data archive that later starts map
# instead of loading classes one by one. One at a time; nobody ever sees an unfinished one.

fw_home=$1
fw_jdk_home=$2
fw_archive=$3
shift 3
fw_jar=$fw_home/lib/fairway.jar
fw_entry=${fw_archive%/*}
fw_tried=${fw_archive%.jsa}.tried
. "$fw_home/lib/lock.sh"

trap '' HUP
until fw_lock "$fw_entry/lock"; do
  [ "${FAIRWAY_ARCHIVE-}" = wait ] && [ -h "$fw_entry/lock" ] || exit 0
  sleep 1
done
fw_work=$fw_entry/making.$$
trap 'rm -rf "$fw_work"; fw_unlock "$fw_entry/lock"' EXIT
trap 'exit 1' INT TERM
if [ "$fw_archive" -nt "$fw_jar" ] && [ "$fw_archive" -nt "$fw_jdk_home/lib/modules" ]; then
  exit 0
fi

rm -rf "$fw_entry"/making.* "$fw_archive" "$fw_tried"
mkdir "$fw_work" || exit 1
: >"$fw_work/start"
if [ "$fw_jar" -nt "$fw_work/start" ]; then
  # A jar from the future: no archive is ever newer. Said once, not at each start.
  touch -t 209912312359 "$fw_tried"
  exit 0
fi

fw_java=$fw_jdk_home/bin/java
fw_complete() {
  # Lists of several runs number their classes alike, and nothing here needs the numbers.
  fw_rehearsal_java=$fw_java fw_rehearsal_jar=$fw_jar \
    sh "$fw_home/lib/train.sh" "$fw_java" "$@" -XX:DumpLoadedClassList="$fw_work/%p.classes" \
    -Dfairway.home="$fw_home" -cp "$fw_jar" dev.fairway.cli.Main
  sed 's/ id: [0-9]*$//' "$fw_work"/*.classes | grep -v ' source: ' |
    awk '!seen[$0]++' >"$fw_work/classes" &&
    "$fw_java" "$@" -Xshare:dump -XX:SharedClassListFile="$fw_work/classes" \
      -XX:SharedArchiveFile="$fw_work/archive" -cp "$fw_jar" &&
    "$fw_java" "$@" -Xshare:on -XX:SharedArchiveFile="$fw_work/archive" \
      -Dfairway.home="$fw_home" -cp "$fw_jar" dev.fairway.cli.Main --version
}
fw_complete "$@" && fw_done=yes || fw_done=no
# Made from a jar that has been replaced meanwhile: worth nothing, and worth another try.
[ ! "$fw_jar" -nt "$fw_work/start" ] || exit 0
[ "$fw_done" = no ] || mv -f "$fw_work/archive" "$fw_archive"
: >"$fw_tried"

# What earlier builds at this place left behind.
read -r fw_build <"$fw_home/lib/build-id"
fw_mine=/$fw_build/home$fw_home
fw_cache=${fw_entry%"$fw_mine"/*}
for fw_old in "$fw_cache"/*/home"$fw_home"; do
  [ "$fw_old" = "$fw_cache$fw_mine" ] || rm -rf "$fw_old"
done
