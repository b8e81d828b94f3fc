// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkindraft.h"
#include "domain/ourquestionsdraft.h"

class QDataStream;

/// Takes a draft apart into bytes and puts it together again, exactly as it was, so that it can be sealed
/// while the window is locked. For this run of this program only: the form is no file format and may change.
class DraftBytes
{
public:
    static void write(QDataStream& out, const CheckInDraft& draft);
    /// False where the bytes are not such a draft; it is then left as it was.
    [[nodiscard]] static bool read(QDataStream& in, CheckInDraft& draft);
    static void write(QDataStream& out, const OurQuestionsDraft& draft);
    /// The lines of another draft of the same journal.
    [[nodiscard]] static bool read(QDataStream& in, OurQuestionsDraft& draft);

private:
    static void write(QDataStream& out, const WishTable& wishes);
    static void read(QDataStream& in, WishTable& wishes);
    static void write(QDataStream& out, const Covers& covers);
    static void read(QDataStream& in, Covers& covers);
};
