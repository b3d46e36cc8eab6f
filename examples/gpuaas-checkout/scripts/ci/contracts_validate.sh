#!/usr/bin/env bash
# Every route of the contract is served, and every served route is in the contract.
set -euo pipefail
cd "$(dirname "$0")/../.."

contract=$(awk '/^  \/v1/ {path=$1; sub(":", "", path)} /^    (get|post|put|delete):/ {verb=toupper($1); sub(":", "", verb); print verb, path}' doc/api/openapi.draft.yaml | sort)
served=$(sed -n 's/.*HandleFunc("\([A-Z]* [^"]*\)".*/\1/p' cmd/api/routes.go | sort)

if ! diff <(echo "$contract") <(echo "$served"); then
  echo "contract (<) and routes (>) differ" >&2
  exit 1
fi
echo "$(echo "$served" | wc -l) routes, all in the contract"
