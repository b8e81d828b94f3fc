// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before libc by LD_PRELOAD: lets one system call of a save end as it would on a full or dying disk,
// or ends the program at that very call. Plain C++ without Qt, so that nothing else of the program is
// touched.
#include "faultshim.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::mutex mutex;
std::string watched;
unsigned lacking = LacksNothing;
std::optional<FaultPlan> plan;
int seen = 0;
int hits = 0;

template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isWatched(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path);
    const std::lock_guard lock(mutex);
    return length > 0 && !watched.empty() &&
           std::string_view(path, static_cast<std::size_t>(length)).starts_with(watched);
}

bool lacks(Lacking what)
{
    const std::lock_guard lock(mutex);
    return (lacking & what) != 0;
}

/// The fault that hits this call, if there is one.
std::optional<FaultPlan> faultIn(FaultCall call)
{
    const std::lock_guard lock(mutex);
    if (!plan)
        return {};
    const bool isGone = hits > 0 && plan->span == FaultSpan::EveryCall;
    const bool isItsSort = plan->call == FaultCall::Any || plan->call == call;
    if (!isGone && !isItsSort)
        return {};
    seen += isItsSort ? 1 : 0;
    const bool isFirst = seen == plan->index && hits == 0;
    const bool isLater = hits > 0 && (isGone || plan->span == FaultSpan::SameCall);
    if (!isFirst && !isLater)
        return {};
    ++hits;
    FaultPlan fault = *plan;
    if (fault.effect == FaultEffect::Half && !isFirst)
        fault.effect = FaultEffect::Error;
    return fault;
}

/// The call as it is, unless its fault comes first.
template <class Call>
auto through(FaultCall sort, Call call)
{
    const auto fault = faultIn(sort);
    if (fault && fault->effect == FaultEffect::Error && fault->error != 0) {
        errno = fault->error;
        return decltype(call())(-1);
    }
    if (fault && fault->effect == FaultEffect::Kill)
        ::raise(SIGKILL);
    return call();
}

int fails(int error)
{
    errno = error;
    return -1;
}

} // namespace

extern "C" {

void faultWatchFolder(const char* folder, unsigned what)
{
    const std::lock_guard lock(mutex);
    watched = folder;
    lacking = what;
}

void faultArm(const FaultPlan* fault)
{
    const std::lock_guard lock(mutex);
    plan = *fault;
    seen = hits = 0;
}

int faultDisarm()
{
    const std::lock_guard lock(mutex);
    plan.reset();
    return hits;
}

int openat(int folder, const char* path, int flags, ...)
{
    static const auto real = next<int (*)(int, const char*, int, ...)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    if ((!isNameless && (flags & O_CREAT) == 0) || !isWatched(folder))
        return real(folder, path, flags, mode);
    if (isNameless && lacks(LacksNamelessFiles))
        return fails(EOPNOTSUPP);
    return through(FaultCall::Create, [=] { return real(folder, path, flags, mode); });
}

ssize_t write(int file, const void* bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (!isWatched(file))
        return real(file, bytes, size);
    const auto fault = faultIn(FaultCall::Write);
    if (!fault)
        return real(file, bytes, size);
    switch (fault->effect) {
    case FaultEffect::Half:
        return real(file, bytes, (size + 1) / 2);
    case FaultEffect::Kill:
        real(file, bytes, (size + 1) / 2);
        ::raise(SIGKILL);
        break;
    default:
        break;
    }
    return fault->error != 0 ? fails(fault->error) : real(file, bytes, size);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    if (!isWatched(file))
        return real(file);
    struct stat status = {};
    const bool isFolder = ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
    if (isFolder && lacks(LacksFolderSync))
        return fails(EINVAL);
    return through(isFolder ? FaultCall::SyncFolder : FaultCall::SyncFile, [=] { return real(file); });
}

ssize_t pread(int file, void* bytes, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, void*, size_t, off_t)>("pread");
    if (!isWatched(file))
        return real(file, bytes, size, offset);
    const auto fault = faultIn(FaultCall::Read);
    if (fault && fault->effect == FaultEffect::Error)
        return fails(fault->error);
    if (fault && fault->effect == FaultEffect::Kill)
        ::raise(SIGKILL);
    const ssize_t count = real(file, bytes, size, offset);
    if (fault && fault->effect == FaultEffect::Lie && count > 0)
        static_cast<unsigned char*>(bytes)[count / 2] ^= 1;
    return count;
}

int linkat(int oldFolder, const char* from, int newFolder, const char* to, int flags)
{
    static const auto real = next<int (*)(int, const char*, int, const char*, int)>("linkat");
    if (!isWatched(newFolder))
        return real(oldFolder, from, newFolder, to, flags);
    if (lacks(LacksLinks))
        return fails(EPERM);
    return through(FaultCall::Link, [=] { return real(oldFolder, from, newFolder, to, flags); });
}

int renameat2(int oldFolder, const char* from, int newFolder, const char* to, unsigned flags)
{
    static const auto real = next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    if (!isWatched(newFolder))
        return real(oldFolder, from, newFolder, to, flags);
    if (flags != 0 && lacks(LacksRenameFlags))
        return fails(EINVAL);
    const auto sort = flags == 0                  ? FaultCall::Rename
                      : (flags & RENAME_EXCHANGE) ? FaultCall::Exchange
                                                  : FaultCall::RenameToFree;
    return through(sort, [=] { return real(oldFolder, from, newFolder, to, flags); });
}

int renameat(int oldFolder, const char* from, int newFolder, const char* to)
{
    static const auto real = next<int (*)(int, const char*, int, const char*)>("renameat");
    if (!isWatched(newFolder))
        return real(oldFolder, from, newFolder, to);
    return through(FaultCall::Rename, [=] { return real(oldFolder, from, newFolder, to); });
}

int unlinkat(int folder, const char* path, int flags)
{
    static const auto real = next<int (*)(int, const char*, int)>("unlinkat");
    if (!isWatched(folder))
        return real(folder, path, flags);
    return through(FaultCall::Remove, [=] { return real(folder, path, flags); });
}

} // extern "C"
