// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/errortext.h"

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString happened(ErrorCode code, Doing doing);
    static QString cause(ErrorCode code, Doing doing);
    static QString causeInTheOther(ErrorCode code);
    static QString safe(Doing doing);
    static QString next(ErrorCode code, Doing doing);
};

/// What is wrong with the other version of a journal; empty where that is not what is wrong.
QString Words::causeInTheOther(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAJournal:
        return tr("The other file is not a Wholehearted journal");
    case ErrorCode::Damaged:
        return tr("The other version is damaged: some of its bytes have changed");
    case ErrorCode::Altered:
        return tr("The other version was altered by something other than Wholehearted");
    case ErrorCode::NewerVersion:
        return tr("The other version was written by a newer Wholehearted");
    case ErrorCode::PassphraseNeeded:
        return tr("The other version wants a passphrase from before it was changed");
    case ErrorCode::OtherJournal:
        return tr("The other file is the journal of another couple");
    case ErrorCode::OtherKeys:
        return tr("The other version was closed with other keys, so anybody could have written in it");
    case ErrorCode::RuleBroken:
        return tr("Something in the other version does not have both yeses");
    default:
        return {};
    }
}

QString Words::cause(ErrorCode code, Doing doing)
{
    if (const QString other = causeInTheOther(code); doing == Doing::BringingTogether && !other.isEmpty())
        return other;
    switch (code) {
    case ErrorCode::FileNotFound:
        return doing == Doing::Restoring ? tr("There is no such backup on this computer")
                                         : tr("There is no file at this place");
    case ErrorCode::NoPermission:
        return tr("This account may not use that file or folder");
    case ErrorCode::DiskFull:
        return tr("The disk is full");
    case ErrorCode::DeviceFailed:
        return tr("The disk or network folder reported an error");
    case ErrorCode::FileExists:
        return tr("A file with this name is there already");
    case ErrorCode::NotAFile:
        return tr("This is not an ordinary file");
    case ErrorCode::FileTooLarge:
        return doing == Doing::ReadingCalendar ? tr("This file is larger than a calendar may be here")
                                               : tr("This file is larger than any journal");
    case ErrorCode::NotAJournal:
        return tr("This file is not a Wholehearted journal");
    case ErrorCode::Damaged:
        return tr("This journal is damaged: some of its bytes have changed");
    case ErrorCode::Altered:
        return tr("This journal was altered by something other than Wholehearted");
    case ErrorCode::NewerVersion:
        return tr("This journal was written by a newer Wholehearted");
    case ErrorCode::WrongPassphrase:
        return doing == Doing::Keeping || doing == Doing::ChangingKeys
                   ? tr("This is not the passphrase of this partner")
                   : tr("This passphrase does not open it");
    case ErrorCode::PassphraseNeeded:
        return tr("This journal wants a passphrase");
    case ErrorCode::NotEnoughMemory:
        return tr("There is not enough free memory");
    case ErrorCode::KeyCostTooHigh:
        return tr("This file asks for more work than any journal does");
    case ErrorCode::AlreadyOpen:
        return tr("This journal is open already in another window");
    case ErrorCode::ChangedOnDisk:
        return tr("Another program changed the journal on disk");
    case ErrorCode::OtherJournal:
        return doing == Doing::Publishing ? tr("This folder has the plan of another journal")
                                          : tr("This is the journal of another couple");
    case ErrorCode::OtherKeys:
        return tr("This copy was closed with other keys, so anybody could have written in it");
    case ErrorCode::StillWhole:
        return tr("This journal reads well, so there is nothing to go back to");
    case ErrorCode::Erased:
        return tr("This journal was erased");
    case ErrorCode::RuleBroken:
        return tr("Something in it does not have both yeses");
    case ErrorCode::NothingToKeep:
        return tr("There is nothing to keep");
    case ErrorCode::AlreadyLetGo:
        return tr("This was let go of already");
    case ErrorCode::NotACalendar:
        return tr("This is not an iCalendar file");
    case ErrorCode::BrokenCalendar:
        return tr("This calendar ends too early, or has a line that cannot be read");
    case ErrorCode::EndlessCalendar:
        return tr("Something in this calendar repeats more often than a computer can count");
    case ErrorCode::NotAFolder:
        return tr("There is no folder at this place");
    case ErrorCode::LibraryMismatch:
        return tr("Two different versions of SQLite are installed on this computer");
    case ErrorCode::InvalidDeck:
        return tr("The questions could not be read");
    case ErrorCode::InvalidContent:
        return tr("Part of this cannot be kept as it is");
    case ErrorCode::WrongUse:
        return tr("These words do not fit together");
    case ErrorCode::Cancelled:
        return tr("Stopped, as you asked");
    }
    Q_UNREACHABLE();
}

QString Words::happened(ErrorCode code, Doing doing)
{
    switch (doing) {
    case Doing::Keeping:
        return tr("%1, so nothing was saved.").arg(cause(code, doing));
    case Doing::LettingGo:
        return tr("%1, so nothing was changed.").arg(cause(code, doing));
    case Doing::Exporting:
        return tr("%1, so no file was written.").arg(cause(code, doing));
    case Doing::BringingTogether:
        return tr("%1, so nothing was brought in.").arg(cause(code, doing));
    case Doing::Restoring:
        return code == ErrorCode::StillWhole ? tr("%1.").arg(cause(code, doing))
                                             : tr("%1, so nothing was put back.").arg(cause(code, doing));
    case Doing::ChangingKeys:
        return tr("%1, so no passphrase was changed.").arg(cause(code, doing));
    case Doing::Erasing:
        return tr("%1, so not everything could be erased.").arg(cause(code, doing));
    case Doing::ReadingCalendar:
        return tr("%1, so no busy time was taken in.").arg(cause(code, doing));
    case Doing::Publishing:
        return tr("%1, so the calendar folder is not up to date.").arg(cause(code, doing));
    case Doing::Remembering:
        return tr("%1, so this computer will not remember what you chose.").arg(cause(code, doing));
    case Doing::RemovingACopy:
        return tr("%1, so the other version is still there.").arg(cause(code, doing));
    case Doing::Opening:
    case Doing::BackingUp:
    case Doing::ReadingDeck:
        return tr("%1.").arg(cause(code, doing));
    }
    Q_UNREACHABLE();
}

QString Words::safe(Doing doing)
{
    switch (doing) {
    case Doing::Keeping:
        return tr("Your words are still open here.");
    case Doing::LettingGo:
        return tr("Your journal is as it was.");
    case Doing::Exporting:
        return tr("Your journal is untouched.");
    case Doing::BringingTogether:
        return tr("Your journal and the copy are as they were.");
    case Doing::Restoring:
        return tr("The file and its backups were not touched.");
    case Doing::ChangingKeys:
        return tr("The passphrases you had still open it.");
    case Doing::Erasing:
        return tr("What is left is as it was.");
    case Doing::BackingUp:
        return tr("The journal itself is on disk.");
    case Doing::RemovingACopy:
        return tr("Your journal has everything that is in it.");
    case Doing::Opening:
        return tr("The file was not touched.");
    case Doing::ReadingCalendar:
        return tr("The file and your journal are as they were.");
    case Doing::Publishing:
    case Doing::Remembering:
    case Doing::ReadingDeck:
        return tr("Your journal is safe.");
    }
    Q_UNREACHABLE();
}

QString Words::next(ErrorCode code, Doing doing)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return tr("Free some space, then try once more.");
    case ErrorCode::NoPermission:
        return tr("Choose another place, or change who may use it.");
    case ErrorCode::FileExists:
        return tr("Choose another name, or say that it may be replaced.");
    case ErrorCode::WrongPassphrase:
        return doing == Doing::Keeping || doing == Doing::ChangingKeys
                   ? tr("Type it once more.")
                   : tr("Type it once more; either of your two passphrases opens it.");
    case ErrorCode::PassphraseNeeded:
        return tr("Either of your two passphrases opens it.");
    case ErrorCode::Damaged:
    case ErrorCode::Altered:
        if (doing == Doing::BringingTogether)
            return {};
        return doing == Doing::Opening
                   ? tr("Go back to a backup of it on this computer, or to a copy of your own.")
                   : tr("Open a copy of it from your backup.");
    case ErrorCode::OtherKeys:
        return tr("Keep it only if you know where it comes from.");
    case ErrorCode::BrokenCalendar:
        return tr("Export it once more from the calendar it comes from.");
    case ErrorCode::EndlessCalendar:
        return tr("Export it once more without that event, or choose another file.");
    case ErrorCode::NotAFolder:
        return tr("Choose a folder that is there.");
    case ErrorCode::RuleBroken:
    case ErrorCode::InvalidContent:
        return doing == Doing::Keeping ? tr("Go back to the words, then both say yes once more.")
                                       : tr("Open a copy of it from your backup.");
    case ErrorCode::DeviceFailed:
        return tr("See that it is still connected, then try once more.");
    case ErrorCode::NewerVersion:
        return tr("Install the newer Wholehearted on this computer, then open it again.");
    case ErrorCode::AlreadyOpen:
        return tr("Go on in the window that has it, or close it first.");
    case ErrorCode::LibraryMismatch:
        return tr("Install Wholehearted and Qt from the same source, then start again.");
    case ErrorCode::FileNotFound:
        if (doing == Doing::Restoring)
            return {};
        [[fallthrough]];
    case ErrorCode::NotAFile:
    case ErrorCode::NotAJournal:
    case ErrorCode::NotACalendar:
    case ErrorCode::FileTooLarge:
    case ErrorCode::KeyCostTooHigh:
    case ErrorCode::OtherJournal:
        if (doing == Doing::Publishing)
            return tr("Choose another folder.");
        return doing == Doing::Exporting ? tr("Choose another place or name.") : tr("Choose another file.");
    case ErrorCode::NotEnoughMemory:
        return tr("Close another program, then try once more.");
    case ErrorCode::ChangedOnDisk:
        return tr("Both versions are there; bring them together first.");
    case ErrorCode::AlreadyLetGo:
    case ErrorCode::NothingToKeep:
    case ErrorCode::StillWhole:
    case ErrorCode::Erased:
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::InvalidDeck:
        return tr("Install Wholehearted once more: its questions come with it.");
    case ErrorCode::WrongUse:
        return tr("The help names everything that can be asked for.");
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorSentences ErrorText::sentences(const Error& error, Doing doing)
{
    const QString next = Words::next(error.code, doing);
    const QString safe = Words::safe(doing);
    return {Words::happened(error.code, doing), next.isEmpty() ? safe : safe + QLatin1Char(' ') + next};
}
