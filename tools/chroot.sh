# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tools that try something in a bare Debian, which set $root first: makes one that is gone when they end.
#
# The bare Debians are kept for the next time in $WHOLEHEARTED_CHROOTS (or ~/.cache/wholehearted/chroots), and beside
# them the packages that were downloaded and what the compiler has made. $WHOLEHEARTED_MIRROR is where they come from.
: "${root:?}"

mirror=${WHOLEHEARTED_MIRROR:-http://deb.debian.org/debian}
chroots=${WHOLEHEARTED_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/wholehearted/chroots}

# in_own_namespace ARGUMENTS…: starts the tool once more, in namespaces of its own: every mount below and every process
# goes with them.
in_own_namespace() {
    if [ "$(id -u)" -ne 0 ]; then
        say "tools/$(basename "$0") has to be root: it makes a chroot."
        exit 1
    fi
    [ -z "${WHOLEHEARTED_INSIDE_NAMESPACE:-}" ] || return 0
    install_packages debootstrap git util-linux
    exec env WHOLEHEARTED_INSIDE_NAMESPACE=1 \
        unshare --mount --pid --fork --kill-child --propagation private "$0" "$@"
}

# Once for each suite: what debootstrap makes of it.
make_bare_debian() {
    [ ! -e "$chroots/$1/etc/debian_version" ] || return 0
    say "== Making a bare Debian ($1) in $chroots/$1"
    mkdir -p "$chroots"
    debian=$(mktemp -d "$chroots/$1.XXXXXX")
    debootstrap --variant=minbase "$1" "$debian" "$mirror" >&2
    chmod 755 "$debian"
    mv "$debian" "$chroots/$1"
}

mount_devices() {
    mount -t proc proc "$debian/proc"
    mount -t tmpfs -o mode=755 tmpfs "$debian/dev"
    local node
    for node in null zero full random urandom; do
        touch "$debian/dev/$node"
        mount --bind "/dev/$node" "$debian/dev/$node"
    done
    ln -s /proc/self/fd "$debian/dev/fd"
    ln -s fd/0 "$debian/dev/stdin"
    ln -s fd/1 "$debian/dev/stdout"
    ln -s fd/2 "$debian/dev/stderr"
    mkdir "$debian/dev/"{shm,pts}
    mount -t tmpfs -o mode=1777 tmpfs "$debian/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$debian/dev/pts"
    ln -s pts/ptmx "$debian/dev/ptmx"
}

# The network as this machine has it, which means Debian's packages.
let_it_install() {
    mkdir -p "$chroots/$1-packages" "$debian/var/cache/apt/archives"
    mount --bind "$chroots/$1-packages" "$debian/var/cache/apt/archives"
    cp /etc/resolv.conf /etc/hosts "$debian/etc/" 2>/dev/null || true
    printf 'deb %s main\n' "$mirror $1" "$mirror $1-updates" "$mirror-security $1-security" \
        >"$debian/etc/apt/sources.list"
    # How this machine reaches a mirror, where that takes more than a name.
    { apt-config dump 2>/dev/null || true; } | sed -n '/^Acquire::IndexTargets/d; /^Acquire::/p' \
        >"$debian/etc/apt/apt.conf.d/99outside"
}

leave_nothing() {
    [ -n "${debian:-}" ] || return 0
    awk -v within="$debian/" 'index($2, within) == 1 { print $2 }' /proc/self/mounts | sort -r | xargs -r umount || true
    rm -rf --one-file-system "$debian"
}

# bare_debian SUITE: a copy of it in $debian, which is gone when the tool ends.
bare_debian() {
    trap leave_nothing EXIT
    make_bare_debian "$1"
    debian=$(mktemp -d "$chroots/$1.XXXXXX")
    cp -a --reflink=auto "$chroots/$1/." "$debian"
    mount_devices
    let_it_install "$1"
}

# inside COMMAND: by a shell in $debian that knows nothing of the one outside.
inside() {
    chroot "$debian" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb bash -c "$1"
}
