// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

/// Every form in which a program might write some words: UTF-8 and UTF-16 in both orders, each as it is, in
/// hex, and in base64 wherever in a longer text it begins.
[[nodiscard]] QByteArrayList formsOf(const QString& words);

/// Files below a folder that hold words in any of these forms. Links are not followed.
[[nodiscard]] QStringList filesWith(const QByteArrayList& forms, const QString& folder);
/// The same for a folder everybody writes to: only files not older than this, and not deeper than two
/// folders.
[[nodiscard]] QStringList filesWith(const QByteArrayList& forms, const QString& sharedFolder,
                                    qint64 sinceSecond);
