# Read by ./fairway when the distribution is missing or older than the sources: builds it, once even
# when several start at the same time, and makes the archive for the JDK that is about to run it.

. "$fw_root/fairway-cli/src/main/launcher/lib/refuse.sh"
. "$fw_root/fairway-cli/src/main/launcher/lib/lock.sh"

if ! command -v mvn >/dev/null 2>&1; then
  fw_refuse "Fairway has to be built from $fw_root, and there is no 'mvn' on the PATH" \
    'install Maven 3.8 or newer, or unpack a released fairway-*.tar.gz' "$@"
fi
mkdir -p "$fw_root/target" ||
  fw_refuse "Fairway has to be built, and $fw_root cannot be written" \
    'build it as the owner of the checkout: mvn -DskipTests package -pl fairway-cli -am' "$@"

fw_building=$fw_root/target/build.lock
fw_waiting=no
until fw_lock "$fw_building"; do
  [ "$fw_waiting" = yes ] || echo 'waiting for another build of Fairway …' >&2
  fw_waiting=yes
  sleep 1
done
trap 'fw_unlock "$fw_building"' EXIT
trap 'exit 2' HUP INT TERM

if fw_stale; then
  echo 'building Fairway (once) …' >&2
  # What is edited from here on is newer than what is built.
  : >"$fw_root/target/build-started"
  mvn -q -B -Dstyle.color=never -f "$fw_root/pom.xml" -DskipTests package -pl fairway-cli -am </dev/null >&2 ||
    fw_refuse 'building Fairway failed' \
      "the lines above say why; to repeat it: mvn -f '$fw_root/pom.xml' -DskipTests package -pl fairway-cli -am" "$@"
  touch -r "$fw_root/target/build-started" "$fw_home/lib/build-id"
  FAIRWAY_ARCHIVE=${FAIRWAY_ARCHIVE:-wait} "$fw_home/bin/fairway" --version </dev/null >/dev/null 2>&1
fi
fw_unlock "$fw_building"
trap - EXIT HUP INT TERM
