// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unexpectedwarnings.h"

#include <QMutex>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace {

QtMessageHandler previousHandler = nullptr;
QBasicMutex expectedMutex;
std::vector<ExpectedWarning*> expected;

/// What the offscreen platform says about itself; no code of ours can cause or cure it.
bool isAboutThePlatform(const QString& message)
{
    return message.contains(QLatin1String("This plugin does not support propagateSizeHints"));
}

bool isExpected(const QString& message)
{
    const QMutexLocker lock(&expectedMutex);
    return std::any_of(expected.begin(), expected.end(),
                       [&](ExpectedWarning* warning) { return warning->accepts(message); });
}

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool isWarning = type == QtWarningMsg || type == QtCriticalMsg;
    if (isWarning && (isAboutThePlatform(message) || isExpected(message)))
        return;
    if (isWarning)
        ADD_FAILURE() << "unexpected Qt warning: " << message.toStdString();
    previousHandler(type, context, message);
}

} // namespace

void failTestsOnQtWarnings()
{
    if (previousHandler == nullptr)
        previousHandler = qInstallMessageHandler(failOnWarning);
}

ExpectedWarning::ExpectedWarning(const QString& pattern) : m_pattern(pattern)
{
    const QMutexLocker lock(&expectedMutex);
    expected.push_back(this);
}

ExpectedWarning::~ExpectedWarning()
{
    {
        const QMutexLocker lock(&expectedMutex);
        std::erase(expected, this);
    }
    EXPECT_GT(m_seen, 0) << "no Qt warning matched " << m_pattern.pattern().toStdString();
}

bool ExpectedWarning::accepts(const QString& message)
{
    const bool matches = m_pattern.match(message).hasMatch();
    m_seen += matches ? 1 : 0;
    return matches;
}
