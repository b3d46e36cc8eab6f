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

# A JDK's folder has a file of plain facts; only a java that is a script of its own is asked.
fw_program=$(readlink -f "$fw_java" 2>/dev/null)
fw_jdk_home=${fw_program%/bin/java}
fw_kind=exact
if [ -r "$fw_jdk_home/release" ] && [ -e "$fw_jdk_home/lib/modules" ] &&
  [ "$fw_java" -ef "$fw_jdk_home/bin/java" ]; then
  fw_facts=$(
    sed -n -e 's/^JAVA_VERSION="\(.*\)"/version \1/p' -e 's/^IMPLEMENTOR="\(.*\)"/vendor \1/p' \
      -e 's/^JAVA_RUNTIME_VERSION="\(.*\)"/build \1/p' -e 's/^OS_ARCH="\(.*\)"/arch \1/p' \
      "$fw_jdk_home/release"
  )
else
  fw_jdk_home=
  fw_facts=$(
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    "$fw_java" -XshowSettings:properties -version 2>&1 </dev/null |
      sed -n -e 's/^.* version "\([^"]*\)".*$/version \1/p' -e 's/^ *java.version = /version /p' \
        -e 's/^ *java.vendor = /vendor /p' -e 's/^ *java.runtime.version = /build /p' \
        -e 's/^ *os.arch = /arch /p' -e 's/^ *java.home = /home /p'
  )
fi
fw_version= fw_vendor= fw_edition= fw_arch=
while read -r fw_fact fw_value; do
  case $fw_fact in
    version) fw_version=$fw_value ;;
    vendor) fw_vendor=$fw_value ;;
    build) fw_edition=$fw_value ;;
    arch) fw_arch=$fw_value ;;
    home) fw_jdk_home=$fw_value ;;
  esac
done <<FACTS
$fw_facts
FACTS
[ "$fw_java" -ef "$fw_jdk_home/bin/java" ] || fw_kind=wrapped

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
fw_jdk=$fw_edition-$fw_vendor-$fw_arch
case $fw_jdk in
  *[!A-Za-z0-9.+_-]*) fw_jdk=$(printf '%s' "$fw_jdk" | tr -c 'A-Za-z0-9.+_-' _) ;;
esac
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
