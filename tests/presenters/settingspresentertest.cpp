// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/settingspresenter.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SettingsInMemory : public Settings
{
public:
    [[nodiscard]] Preferences preferences() const override { return kept; }
    bool setPreferences(const Preferences& preferences) override
    {
        if (canWrite)
            kept = preferences;
        ++writes;
        return canWrite;
    }
    [[nodiscard]] QByteArray windowPlace() const override { return {}; }
    void setWindowPlace(const QByteArray&) override {}

    Preferences kept;
    bool canWrite = true;
    int writes = 0;
};

} // namespace

TEST(SettingsPresenter, RemembersEachChoiceAtOnce)
{
    SettingsInMemory file;
    SettingsPresenter presenter(file, {u"en"_s});
    const QSignalSpy changed(&presenter, &SettingsPresenter::changed);
    presenter.setAppearance(Appearance::Dark);
    EXPECT_EQ(file.kept.appearance, Appearance::Dark);
    presenter.setContrast(ContrastWish::High);
    EXPECT_EQ(file.kept.contrast, ContrastWish::High);
    presenter.setAccent(AccentColour::Green);
    EXPECT_EQ(file.kept.accent, AccentColour::Green);
    presenter.setLanguage(u"en"_s);
    EXPECT_EQ(file.kept.language, u"en"_s);
    presenter.setLockAfter(30);
    EXPECT_EQ(file.kept.lockAfterMinutes, 30);
    presenter.setLocksWithComputer(false);
    EXPECT_FALSE(file.kept.locksWithComputer);
    EXPECT_EQ(changed.count(), 6);
}

TEST(SettingsPresenter, WritesNothingWhereNothingChanges)
{
    SettingsInMemory file;
    SettingsPresenter presenter(file, {});
    presenter.setAppearance(Appearance::System);
    EXPECT_EQ(file.writes, 0);
}

TEST(SettingsPresenter, SaysWhenAChoiceCannotBeRememberedAndItHoldsAllTheSame)
{
    SettingsInMemory file;
    file.canWrite = false;
    SettingsPresenter presenter(file, {});
    EXPECT_TRUE(presenter.trouble().isEmpty());
    presenter.setAppearance(Appearance::Dark);
    EXPECT_EQ(presenter.preferences().appearance, Appearance::Dark);
    EXPECT_FALSE(presenter.trouble().isEmpty());
}

TEST(SettingsPresenter, OffersALockOnlyWhereThereArePassphrasesAndSaysWhy)
{
    SettingsInMemory file;
    SettingsPresenter presenter(file, {});
    EXPECT_FALSE(presenter.canLock());
    bool hasPassphrases = false;
    presenter.setJournal(u"/a/journal"_s, [&] { return hasPassphrases; });
    EXPECT_FALSE(presenter.canLock());
    EXPECT_TRUE(presenter.whyNoLock().contains(u"no passphrases"_s));
    hasPassphrases = true; // they got some in the meantime
    EXPECT_TRUE(presenter.canLock());
    EXPECT_TRUE(presenter.whyNoLock().isEmpty());
}

TEST(SettingsPresenter, NamesEveryLanguageInItself)
{
    SettingsInMemory file;
    const SettingsPresenter presenter(file, {u"en"_s, u"de"_s});
    const auto languages = presenter.languages();
    ASSERT_EQ(languages.size(), 3U);
    EXPECT_TRUE(languages[0].first.isEmpty()) << "the first is the computer’s own";
    EXPECT_EQ(languages[2].second, u"Deutsch"_s);
}
