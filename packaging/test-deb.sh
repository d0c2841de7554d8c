#!/bin/bash
# Installs the .deb of target/packages in a Debian without anything else, works with it as a user would, and removes it.
# Needs root, debootstrap, and a Debian package mirror; takes some minutes and about 1.5 GB below the folder for
# temporary files.
#   packaging/test-deb.sh [MIRROR]     where debootstrap finds packages; without it the mirror that apt uses here
# SUITE names another Debian than bookworm; BASE a clean root that debootstrap made before, which is copied; TMPDIR the
# folder for temporary files (in memory it goes several times faster); KEEP=1 keeps the root for a look.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
suite=${SUITE:-bookworm}
deb=$(ls target/packages/*.deb)
root=$(mktemp -d)
chmod 755 "$root"

leave() {
    umount -q "$root/proc" || true
    if [ "${KEEP:-}" ]; then echo "kept: $root"; else rm -rf --one-file-system "$root"; fi
}
trap leave EXIT

step() { echo "== $*"; }
inside() { chroot "$root" /usr/bin/env -i ${http_proxy:+http_proxy="$http_proxy"} PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
# As an ordinary user, in the plain C locale, with no variable that could help.
user() { inside su -s /bin/sh officer -c "cd && $1"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

step "A clean $suite"
if [ "${BASE:-}" ]; then
    cp -a "$BASE/." "$root/"
else
    mirror=${1:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $suite" | head -n 1)}
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail -n 20 "$root.log"; exit 1; }
    rm -f "$root.log"
fi
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside useradd -m officer
! inside sh -c 'command -v java' || fail "there is a Java already"

step "Install $(basename "$deb")"
cp "$deb" "$root/tmp/landfall.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/landfall.deb >"$root/tmp/install.log" 2>&1 ||
    { tail -n 30 "$root/tmp/install.log"; fail "apt-get install"; }
! inside sh -c 'command -v java' || fail "a Java was installed"
inside dpkg --verify landfall

step "The start cache is used"
user 'JAVA_TOOL_OPTIONS=-XX:AOTMode=on landfall --version'

step "A workspace with a Chinese name, a summary, a PDF, an export, a ledger in GBK"
user 'landfall demo 演示.landfall'
user 'landfall summary 演示.landfall --month 2024-08 --out 通报.pdf' >"$root/tmp/summary"
head -n 5 "$root/tmp/summary"
user 'test "$(head -c 5 通报.pdf)" = "%PDF-"' || fail "no PDF"
user 'landfall export 演示.landfall 台账.xlsx && landfall import 导入.landfall 台账.xlsx'
printf '项目名称,投资方,总投资(亿元)\n奥特莱斯广场,杉杉集团,20\n' | iconv -f UTF-8 -t GBK >"$root/home/officer/gbk.csv"
user 'landfall import gbk.landfall gbk.csv && landfall list gbk.landfall --json' >"$root/tmp/list"
grep -q 奥特莱斯广场 "$root/tmp/list" || fail "GBK"
user 'landfall check 演示.landfall'

step "The tour"
user 'landfall tour tour'
user 'ls tour/*.png | wc -l; test -s tour/bulletin.pdf' || fail "no tour"

step "Nothing but data is left in the user's folder"
! user 'find . -name .openjfx' | grep . || fail "JavaFX unpacked libraries"
user 'find .local -type f | sort'

step "Remove"
inside apt-get purge -y -qq landfall >/dev/null
[ ! -e "$root/opt/landfall" ] || fail "/opt/landfall is left"
[ ! -L "$root/usr/bin/landfall" ] || fail "/usr/bin/landfall is left"
for file in 演示.landfall 通报.pdf 台账.xlsx .local/share/landfall; do
    [ -e "$root/home/officer/$file" ] || fail "$file went with the program"
done
echo "The .deb installs, works and goes; what the user made stays."
