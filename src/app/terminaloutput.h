// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

/// What other programs may read goes to standard output, sentences for people to standard error.
inline void print(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

inline void sayProblem(const QString& sentence)
{
    print(stderr, sentence.toLocal8Bit() + '\n');
}
