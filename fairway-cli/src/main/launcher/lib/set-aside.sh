# Read by start.sh. Options meant for every JVM of a machine (agents, another collector, heap sizes)
# could keep this one from starting, and each JVM that obeys them says so on standard error, where
# our JSON errors go. FAIRWAY_JAVA_OPTS is the way to give Fairway options; the originals are kept
# for the program's children.

if [ -n "${JAVA_TOOL_OPTIONS+set}" ]; then
  export FAIRWAY_ORIGINAL_JAVA_TOOL_OPTIONS="$JAVA_TOOL_OPTIONS"
  unset JAVA_TOOL_OPTIONS
fi
if [ -n "${JDK_JAVA_OPTIONS+set}" ]; then
  export FAIRWAY_ORIGINAL_JDK_JAVA_OPTIONS="$JDK_JAVA_OPTIONS"
  unset JDK_JAVA_OPTIONS
fi
if [ -n "${_JAVA_OPTIONS+set}" ]; then
  export FAIRWAY_ORIGINAL__JAVA_OPTIONS="$_JAVA_OPTIONS"
  unset _JAVA_OPTIONS
fi
