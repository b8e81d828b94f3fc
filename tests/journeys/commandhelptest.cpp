// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of its commands, and who else says it: the man page and the shell.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << qUtf8Printable(arguments.join(u' '));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString helpOf(const QStringList& command = {})
{
    return outputOf(QStringLiteral(WHOLEHEARTED_PROGRAM), command + QStringList{u"--help"_s});
}

QStringList optionsIn(const QString& help)
{
    static const QRegularExpression option(u"^ +(?:-\\w, )?(--[a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QStringList options;
    for (auto it = option.globalMatch(help); it.hasNext();)
        options.append(it.next().captured(1));
    return options;
}

QStringList commands()
{
    static const QRegularExpression named(u"Commands: ([a-z, -]+)\\."_s);
    return named.match(helpOf()).captured(1).split(u", "_s);
}

TEST(CommandHelp, IsAllOnTheManPage)
{
    QFile file(QStringLiteral(HOUSE) + u"/resources/linux/wholehearted.1"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    QStringList options = optionsIn(helpOf());
    EXPECT_GE(commands().size(), 8);
    for (const QString& command : commands()) {
        EXPECT_TRUE(page.contains(u"\n.TP\n.B %1\n"_s.arg(command))) << qUtf8Printable(command);
        options += optionsIn(helpOf({command}));
    }
    EXPECT_GE(options.size(), 30);
    for (const QString& option : std::as_const(options))
        EXPECT_TRUE(page.contains(option)) << qUtf8Printable(option);
}

TEST(CommandHelp, CompletesWhatIsTypedInTheShell)
{
    const auto completed = [](const QString& words) {
        const auto script = u". \"$1\"; shift; COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); _wholehearted; "
                            "echo \"${COMPREPLY[*]}\""_s;
        const QStringList typed = QStringList{QStringLiteral(WHOLEHEARTED_PROGRAM)} + words.split(u' ');
        return outputOf(u"bash"_s,
                        QStringList{u"-c"_s, script, u"bash"_s,
                                    QStringLiteral(HOUSE) + u"/resources/linux/wholehearted.bash"_s} +
                            typed)
            .trimmed();
    };
    EXPECT_EQ(completed(u"summ"_s), u"summary"_s);
    EXPECT_EQ(completed(u"restore our.wholehearted --l"_s), u"--list"_s);
    EXPECT_EQ(completed(u"export our.wholehearted --format v"_s), u"vdir"_s);
    for (const QString& command : commands())
        EXPECT_EQ(completed(command), command);
}

} // namespace
