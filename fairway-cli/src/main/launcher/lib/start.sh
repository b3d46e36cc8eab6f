# Becomes the JVM that runs Fairway with this script's arguments. Read by bin/fairway and, in a
# source checkout, by ./fairway, with fw_home naming the distribution. docs/launcher.md explains it.
#
# The usual path forks nothing: every fork costs as much as a fiftieth of the whole start. What is
# rare lives in find-java.sh and make-archive.sh. All names start with fw_, because assigning to a name
# that the environment happens to hold would change what Fairway's children see.

# fw_home without links and dots: an archive is good for one exact class path. Going there and back
# costs no fork, but only where the way back is certain.
fw_here=$PWD
fw_back=${OLDPWD-}
if [ . -ef "$PWD" ] && CDPATH='' cd -P -- "$fw_home"; then
  fw_home=$PWD
  cd -- "$fw_here" || exit 2
  OLDPWD=$fw_back
else
  fw_home=$(CDPATH='' cd -P -- "$fw_home" && pwd -P)
  # No JVM starts in a folder that has been deleted, such as a worktree that somebody took away.
  if ! env pwd >/dev/null 2>&1 && cd /; then
    case "${FAIRWAY_CONFIG:+ --json }$* " in
      *'--json '*) ;;
      *) echo "warning: this folder is gone; 'cd ‹another folder›', until then it is /" >&2 ;;
    esac
  fi
fi
fw_jar=$fw_home/lib/fairway.jar

# fw_java: what to start, as the user names it.
fw_java=
fw_name=
case ${FAIRWAY_JAVA-} in
  */*)
    fw_java=$FAIRWAY_JAVA
    [ ! -d "$fw_java" ] || fw_java=$fw_java/bin/java
    ;;
  ?*) fw_name=$FAIRWAY_JAVA ;;
  *)
    fw_name=java
    if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
      fw_java=$JAVA_HOME/bin/java
    fi
    ;;
esac
set -f
if [ -z "$fw_java" ]; then
  IFS=:
  for fw_folder in ${PATH-}; do
    if [ -x "${fw_folder:-.}/$fw_name" ] && [ -f "${fw_folder:-.}/$fw_name" ]; then
      fw_java=${fw_folder:-.}/$fw_name
      break
    fi
  done
  unset IFS
fi
case $fw_java in
  '' | /*) ;;
  *) fw_java=$PWD/$fw_java ;;
esac

# Where to remember what java is and to keep archives: see docs/launcher.md.
fw_caches() {
  fw_shared= fw_own=
  [ "${FAIRWAY_ARCHIVE-}" != off ] || return 0
  if [ -n "${FAIRWAY_CACHE-}" ]; then
    fw_own=$FAIRWAY_CACHE
  else
    fw_shared=$fw_home/lib/cache
    case ${XDG_CACHE_HOME-} in
      /*) fw_own=$XDG_CACHE_HOME/fairway ;;
      *) [ -z "${HOME-}" ] || fw_own=$HOME/.cache/fairway ;;
    esac
  fi
}

# Is fw_entry's record still true of fw_java? Sets fw_jdk_home, fw_major, fw_jdk and fw_modules.
fw_known() {
  [ -r "$fw_entry/jdk" ] || return 1
  {
    read -r fw_jdk_home && read -r fw_major && read -r fw_jdk && read -r fw_kind
  } <"$fw_entry/jdk" || return 1
  fw_modules=$fw_jdk_home/lib/modules
  [ ! "$fw_modules" -nt "$fw_entry/jdk" ] || return 1
  case $fw_kind in
    exact) [ "$fw_java" -ef "$fw_jdk_home/bin/java" ] && [ ! "$fw_entry/jdk" -nt "$fw_modules" ] ;;
    dated) [ "$fw_java" -ef "$fw_jdk_home/bin/java" ] ;;
    wrapped) [ -x "$fw_jdk_home/bin/java" ] && [ ! "$fw_java" -nt "$fw_entry/jdk" ] ;;
    *) return 1 ;;
  esac
}

# Is there an archive that this jar and this JDK may use? A JVM does not notice every stale one.
fw_fresh() {
  fw_archive=$fw_entry/$fw_jdk.jsa
  [ "$fw_archive" -nt "$fw_jar" ] && [ "$fw_archive" -nt "$fw_modules" ]
}

fw_caches
fw_entry=
fw_use=
fw_build=
[ ! -r "$fw_home/lib/build-id" ] || read -r fw_build <"$fw_home/lib/build-id"
if [ -n "$fw_build" ]; then
  for fw_number in 1 2; do
    case $fw_number in 1) fw_cache=$fw_shared ;; *) fw_cache=$fw_own ;; esac
    fw_entry=$fw_cache/$fw_build/home$fw_home/java$fw_java
    if [ -n "$fw_cache" ] && fw_known; then
      if fw_fresh; then
        fw_use=archive
        break
      elif [ -w "$fw_entry" ]; then
        fw_use=record
        break
      fi
    fi
    fw_entry=
  done
fi
if [ -z "$fw_use" ]; then
  . "$fw_home/lib/find-java.sh"
  if [ -n "$fw_entry" ]; then
    if fw_fresh; then fw_use=archive; else fw_use=record; fi
  fi
fi

# The garbage collector whose archived objects this JDK maps fastest.
if [ "$fw_major" -lt 25 ]; then fw_collector=-XX:+UseG1GC; else fw_collector=-XX:+UseSerialGC; fi
case " ${FAIRWAY_JAVA_OPTS-} " in *' -XX:+Use'*GC' '*) fw_collector= ;; esac
# Loading SQLite's library without a warning; on 17 this flag would cost the archived module graph.
if [ "$fw_major" -lt 22 ]; then fw_native=; else fw_native=--enable-native-access=ALL-UNNAMED; fi

# An archive that is mapped where it was made for is read page by page as it is needed; moved elsewhere,
# all of it has to be rewritten at each start. Known up to 25.
if [ "$fw_major" -gt 25 ]; then fw_mapping=; else
  fw_mapping='-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0'
fi

# Colours are for people who look at it.
if [ -t 1 ]; then fw_terminal=-Dfairway.terminal=true; else fw_terminal=; fi

set -- -Dfairway.home="$fw_home" -XX:ErrorFile="${TMPDIR:-/tmp}/fairway-crash-%p.log" \
  -cp "$fw_jar" dev.fairway.cli.Main "$@"
# Little memory is enough; an import of a very large queue may take more.
fw_memory='-Xmn64m -Xmx512m -XX:GCTimeRatio=2'
# Compiling what runs a few hundred times costs a short command more than it saves. What proves a
# password to a server runs tens of thousands of times.
fw_compiler='-XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=2000
  -XX:Tier3MinInvocationThreshold=1000 -XX:Tier3CompileThreshold=20000
  -XX:Tier3BackEdgeThreshold=600000
  -XX:CompileCommand=quiet
  -XX:CompileCommand=CompileThresholdScaling,dev.fairway.adapter.postgres.scram.Sha256::compress,0.01'
# What serves pages all day is compiled sooner: these are the JVM's own numbers.
case " $* " in
  *' dashboard '*)
    fw_compiler=-XX:TieredStopAtLevel=1
    ;;
esac
fw_flags="$fw_collector $fw_native $fw_mapping $fw_memory $fw_compiler -XX:-UsePerfData $fw_terminal
  -Dfile.encoding=UTF-8 -Duser.timezone=UTC
  -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=WARN"

case $fw_use in
  archive) set -- "-XX:SharedArchiveFile=$fw_archive" "$@" ;;
  record) . "$fw_home/lib/order-archive.sh" ;;
esac

# A JVM decodes arguments and file names as its locale says, and a locale that is named but not
# installed counts as ASCII. The program hands its children what FAIRWAY_ORIGINAL_* keeps.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
  C.UTF-8 | C.utf8) ;;
  *)
    export FAIRWAY_ORIGINAL_LC_ALL="${LC_ALL-}"
    { export LC_ALL=C.UTF-8; } 2>/dev/null
    ;;
esac
# Options meant for every JVM of the machine would print a line into each of our outputs.
if [ -n "${JAVA_TOOL_OPTIONS+set}${_JAVA_OPTIONS+set}${JDK_JAVA_OPTIONS+set}" ]; then
  . "$fw_home/lib/set-aside.sh"
fi

# The number of a stream that the caller has closed would go to the first file that the JVM opens:
# programs that it starts would read that, or write into it. Output stays one that cannot be written.
{ true 3<&0; } 2>/dev/null || exec 0</dev/null
{ true 3>&1; } 2>/dev/null || exec 1</dev/null
{ true 3>&2; } 2>/dev/null || exec 2>/dev/null

# What the JVM itself has to say goes to standard error: standard output is the program's.
exec "$fw_jdk_home/bin/java" $fw_flags -Xlog:disable -Xlog:all=error:stderr ${FAIRWAY_JAVA_OPTS-} "$@"
