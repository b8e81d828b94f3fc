// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/systemerror.h"

#include <cerrno>
#include <system_error>

using namespace Qt::StringLiterals;

ErrorCode codeOfErrno(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // beyond what this process or file system may write
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    case ENOENT:
        return ErrorCode::FileNotFound;
    case EEXIST:
        return ErrorCode::FileExists;
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return ErrorCode::NotAFile;
    case ENOMEM:
        return ErrorCode::NotEnoughMemory;
    default:
        return ErrorCode::DeviceFailed;
    }
}

tl::unexpected<Error> systemFailure(const char* call, int number)
{
    const std::string message = std::generic_category().message(number);
    return failure(codeOfErrno(number),
                   u"%1: %2"_s.arg(QLatin1String(call), QString::fromStdString(message)));
}
