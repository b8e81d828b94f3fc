// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The system calls a save is made of, as faultshim.cpp tells them apart.
enum class FaultCall
{
    Any,
    Create, ///< Opening a new file, with a name or without one.
    Write,
    SyncFile,
    Read,
    Link,
    Exchange, ///< Two names at once.
    RenameToFree,
    Rename,
    SyncFolder,
    Remove,
};

/// What becomes of a call.
enum class FaultEffect
{
    Error, ///< It does nothing and says why.
    Half,  ///< A write takes only half of its bytes; those after it end in the error, if there is one.
    Lie,   ///< A read gives back other bytes than stand on the disk.
    Kill,  ///< The program ends right before it, a write half way.
};

/// Which calls it hits.
enum class FaultSpan
{
    Once,
    SameCall,  ///< From this one on, until the plan is taken back: a disk that is full stays full.
    EveryCall, ///< From this one on every call of any sort: a device that is gone.
};

/// A fault to come: the index counts the calls of its sort from 1.
struct FaultPlan
{
    FaultCall call = FaultCall::Any;
    int index = 1;
    int error = 0;
    FaultEffect effect = FaultEffect::Error;
    FaultSpan span = FaultSpan::Once;
};

/// What a file system cannot do, to be joined by |.
enum Lacking : unsigned
{
    LacksNothing = 0,
    LacksNamelessFiles = 1,
    LacksRenameFlags = 2,
    LacksLinks = 4,
    LacksFolderSync = 8,
};

// Found by dlsym() in a program the shim was loaded into; only what happens in the folder is ever touched.
using FaultWatchFolder = void (*)(const char* folder, unsigned lacking); ///< faultWatchFolder
using FaultArm = void (*)(const FaultPlan* plan);                        ///< faultArm
using FaultDisarm = int (*)(); ///< faultDisarm; how many calls it hit.
