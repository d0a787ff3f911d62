#!/usr/bin/env bash
# Time of a whole process from start to its first printed decision: the smoke app under the JIT and compiled ahead of time.
# Usage: bash benchmarks/KienXuong.Benchmarks/cold-start.sh [runs]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish tests/KienXuong.AotSmoke -c Release -p:PublishAot=false -o "$work/jit" >/dev/null
dotnet publish tests/KienXuong.AotSmoke -c Release -r linux-x64 -o "$work/aot" >/dev/null

measure() {
  local label=$1
  shift
  for ((i = 0; i < runs + 3; i++)); do
    local start end
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    ((i < 3)) || echo $(((end - start) / 1000))
  done | sort -n | awk -v label="$label" '{ t[NR] = $1 } END { printf "%-28s min %6.1f  median %6.1f  max %6.1f ms\n", label, t[1] / 1000, t[int((NR + 1) / 2)] / 1000, t[NR] / 1000 }'
}

measure 'first decision, JIT' dotnet "$work/jit/KienXuong.AotSmoke.dll" first
measure 'first decision, AOT' "$work/aot/KienXuong.AotSmoke" first
measure 'everything printed, JIT' dotnet "$work/jit/KienXuong.AotSmoke.dll"
measure 'everything printed, AOT' "$work/aot/KienXuong.AotSmoke"
measure 'nothing, JIT' dotnet "$work/jit/KienXuong.AotSmoke.dll" nothing
measure 'nothing, AOT' "$work/aot/KienXuong.AotSmoke" nothing
