#!/usr/bin/env bash
# Creates the pilot tenants of the demo environment; running it again changes nothing.
set -euo pipefail
state=${DEMO_STATE:-/tmp/gpuaas-demo}
mkdir -p "$state"

for tenant in pilot-1 pilot-2; do
  if [ -e "$state/$tenant" ]; then
    echo "$tenant exists"
  else
    echo "quota=2 credit_cents=50000" > "$state/$tenant"
    echo "$tenant created"
  fi
done
