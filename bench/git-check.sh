#!/bin/sh
# Times `fairway git-check` on five lanes of 5,000 files against the git program gathering the same
# facts, in turns, and prints the ratio of the medians. docs/performance.md tells what it measures.
#
#   bench/git-check.sh [RUNS]        15 when absent
#
# Needs what `mvn -DskipTests verify` builds, and git 2.18 or newer.
set -eu
runs=${1:-15}
root=$(cd "$(dirname "$0")/.." && pwd)
fairway=$root/fairway-cli/target/dist/bin/fairway
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'rm -rf "$place"' EXIT
lanes='A B C D E'

# Else the first call has an archive made in the background of what is measured.
FAIRWAY_ARCHIVE=wait "$fairway" --version >/dev/null

# A repository of 5,000 files and 2,000 commits.
mkdir "$place/shop"
cd "$place/shop"
git init --quiet
git symbolic-ref HEAD refs/heads/main
git config user.name Bench
git config user.email bench@localhost
folder=0
while [ "$folder" -lt 100 ]; do
  mkdir -p "src/part-$folder"
  file=0
  while [ "$file" -lt 50 ]; do
    echo "file $file of part $folder" >"src/part-$folder/file-$file.txt"
    file=$((file + 1))
  done
  folder=$((folder + 1))
done
printf '.fairway/\n' >.gitignore
git add --all
git commit --quiet --message 'All files'
awk 'BEGIN {
  for (i = 1; i < 2000; i++) {
    printf "commit refs/heads/main\ncommitter Bench <bench@localhost> %d +0000\ndata 5\nMore\n\n", 1700000000 + i
    if (i == 1) print "from refs/heads/main^0\n"
  }
}' | git fast-import --quiet --force
git reset --quiet --hard main
git gc --quiet

# Five lanes: in order, dirty, behind, diverged, on a wrong branch.
# shellcheck disable=SC2086 # one word a lane
"$fairway" init $(printf -- '--role %s ' $lanes) >/dev/null
"$fairway" worktree setup >/dev/null
lane=$place/worktrees/shop-
echo more >>"${lane}B/src/part-1/file-1.txt"
git -C "${lane}C" reset --quiet --hard HEAD~10
git -C "${lane}D" reset --quiet --hard HEAD~100
git -C "${lane}D" commit --quiet --allow-empty --message 'Its own'
git -C "${lane}E" switch --quiet --create other
"$fairway" git-check >/dev/null 2>&1 || [ $? = 4 ]

# An index that is as old as its files makes git read them all; work of a second ago is past that.
sleep 1
for role in $lanes; do git -C "$lane$role" status >/dev/null; done
git status >/dev/null

# What git-check tells: the worktrees; of the checkout at hand and of every lane what is checked out,
# what is not committed, how far the branch is from main, and the newest commit.
cat >"$place/by-git" <<'SH'
set -eu
git worktree list --porcelain
git rev-parse --verify --quiet refs/heads/main
for lane in . "$@"; do
  git -C "$lane" symbolic-ref --quiet HEAD
  git -C "$lane" status --porcelain=v2 -z --untracked-files=all
  git -C "$lane" log -1 --format='%H %cI %s'
done
for role in A B C D E; do
  git rev-parse --verify --quiet "refs/heads/agent/$role"
  git rev-list --left-right --count "agent/$role...main"
done
SH
by_git() { # with locks as Fairway has it: it refreshes no index
  # shellcheck disable=SC2086 # one word a lane
  GIT_OPTIONAL_LOCKS=0 sh "$place/by-git" $(printf "${lane}%s " $lanes)
}
by_fairway() { "$fairway" --json git-check || [ $? = 4 ]; }

now() { date +%s%N; }
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

timed() { # FILE FUNCTION
  begin=$(now)
  "$2" >"$place/said" 2>&1 || { cat "$place/said" >&2; exit 2; }
  end=$(now)
  echo $((end - begin)) >>"$1"
}

: >"$place/fairway-times"
: >"$place/git-times"
by_git >/dev/null
by_fairway >/dev/null 2>&1
run=0
while [ "$run" -lt "$runs" ]; do
  timed "$place/fairway-times" by_fairway
  timed "$place/git-times" by_git
  run=$((run + 1))
done
awk -v a="$(median <"$place/fairway-times")" -v b="$(median <"$place/git-times")" \
  'BEGIN { printf "git-check, five lanes of 5,000 files  %6.1f ms  git %5.1f ms  ratio %.2f\n", a / 1e6, b / 1e6, a / b }'
