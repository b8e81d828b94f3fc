// SPDX-License-Identifier: GPL-3.0-or-later
// The version stands in several files that other programs read, and has to be the same one.
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Where a version stands, and what it stands in; the first one counts.
struct Place
{
    const char* name;
    QString file;
    QString pattern;
};

QString versionIn(const Place& place)
{
    QFile file(QStringLiteral(HOUSE) + u'/' + place.file);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(place.file);
    return QRegularExpression(place.pattern).match(QString::fromUtf8(file.readAll())).captured(1);
}

const Place project{"Project", u"CMakeLists.txt"_s, u"project\\(Wholehearted VERSION ([0-9.]+)"_s};

class Version : public testing::TestWithParam<Place>
{
};

TEST_P(Version, IsTheSameAsTheProjects)
{
    ASSERT_NE(versionIn(project), QString());
    EXPECT_EQ(versionIn(GetParam()), versionIn(project)) << qUtf8Printable(GetParam().file);
}

INSTANTIATE_TEST_SUITE_P(
    In, Version,
    testing::Values(
        Place{"DebianChangelog", u"resources/linux/debian/changelog"_s, u"^wholehearted \\(([^)]+)\\)"_s},
        Place{"ManPage", u"resources/linux/wholehearted.1"_s, u"\\.TH .*\"Wholehearted ([0-9.]+)\""_s},
        Place{"Metainfo", u"resources/linux/org.wholehearted.Wholehearted.metainfo.xml"_s,
              u"<release version=\"([0-9.]+)\""_s}),
    [](const auto& place) { return std::string(place.param.name); });

} // namespace
