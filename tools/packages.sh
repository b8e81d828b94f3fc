# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the other tools, which set $root first: which Debian packages Wholehearted needs, how they get onto a
# machine, and how a preset is built.
: "${root:?}"

# To build the program and to run it.
# shellcheck disable=SC2034 # The arrays are read by those who source this file.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libgl1-mesa-dev libqt6sql6-sqlite
    libfontconfig-dev libical-dev libsodium-dev libsqlite3-dev libexpected-dev
    tzdata fonts-inter fonts-dejavu-core
)
# To open its window where there is Wayland and no X.
# shellcheck disable=SC2034
window_packages=(qt6-wayland)
# To run the tests besides.
# shellcheck disable=SC2034
test_packages=(
    libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev
    python3 sqlite3 poppler-utils qpdf strace valgrind dbus
    desktop-file-utils appstream groff-base
    xvfb libsm-dev
    khal vdirsyncer radicale python3-icalendar python3-dateutil
    xvfb openbox at-spi2-core python3-gi gir1.2-atspi-2.0 orca
)
# shellcheck disable=SC2034
bench_packages=(xvfb xauth openbox python3-xlib)
# shellcheck disable=SC2034
tidy_packages=(clang-tidy git)
# shellcheck disable=SC2034
fuzz_packages=(clang)
# shellcheck disable=SC2034
format_packages=(clang-format git)

say() { printf '%s\n' "$*" >&2; }

# Those of the named packages that are not installed.
missing_packages() {
    local installed
    # dpkg-query fails when it does not know one of them, which is just what is asked here.
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

# Where there is no dpkg: what cannot be found of the things those packages bring.
missing_things() {
    local tool module
    for tool in g++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || echo "$tool"
    done
    command -v pkg-config >/dev/null || return 0
    for module in 'Qt6Widgets >= 6.4' Qt6Sql Qt6Svg Qt6DBus fontconfig libsodium sqlite3 libical; do
        pkg-config --exists "$module" || echo "$module (development files)"
    done
}

# install_packages PACKAGE…: says what is missing and installs it, or says what to do and ends the tool with 1.
install_packages() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        missing=$(missing_things)
        [ -n "$missing" ] || return 0
        say "This is no Debian, so nothing is installed here. Still missing:"
        say "${missing//$'\n'/, }"
        say "On Debian 12 the packages are: $*"
        exit 1
    fi

    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "Missing Debian packages: $missing"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Installing them needs root, and there is no sudo. As root: apt-get install $missing"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing them with: ${as_root[*]:+${as_root[*]} }apt-get install"
    local -a names
    read -ra names <<<"$missing"
    if ! "${as_root[@]}" apt-get update -qq >&2 ||
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "${names[@]}" >&2; then
        say "The packages could not be installed; nothing else was changed. What apt-get said stands above."
        exit 1
    fi
}

# configure PRESET: once, and again when the presets have changed; Ninja notices everything else by itself.
configure() {
    local build="$root/build/$1"
    if [ -f "$build/build.ninja" ] && [ "$build/build.ninja" -nt "$root/CMakePresets.json" ]; then
        return 0
    fi
    # CMake reads the launcher from here when it configures for the first time; without ccache there is none.
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    local told
    if ! told=$(cd "$root" && cmake --preset "$1" -Wno-dev --log-level=NOTICE 2>&1); then
        say "$told"
        exit 1
    fi
    touch "$build/build.ninja"
}

# Of what Ninja says about each step only how far it is, in tens of a hundred; all of what the steps themselves say.
how_far() {
    awk '/^ninja: no work to do\.$/ { next }
        !/^@ / { print; fflush(); next }
        int($3 / 10) > told { told = int($3 / 10); if ($2 >= 20) { printf "%d %% built\n", told * 10; fflush() } }'
}

# build PRESET: what the preset names, without a word when there is nothing to do.
build() {
    configure "$1"
    # What ccache asks for before it keeps anything that was compiled with precompiled headers.
    export CCACHE_SLOPPINESS=pch_defines,time_macros
    (cd "$root" && NINJA_STATUS='@ %t %p ' cmake --build --preset "$1") | how_far >&2
}
