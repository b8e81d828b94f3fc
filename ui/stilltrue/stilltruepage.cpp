// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stilltrue/stilltruepage.h"

#include "ui/checkin/bothyespage.h"
#include "ui/parts/errorline.h"
#include "ui/parts/freeweek.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/steppath.h"
#include "ui/stilltrue/stilltruestep.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

StillTruePage::StillTruePage(StillTruePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_path(new StepPath(this))
    , m_error(new ErrorLine(this))
    , m_pages(new QStackedWidget(this))
    , m_foot(new PageFoot(this))
    , m_nothing(new FreeWeek(m_pages))
{
    setAccessibleName(tr("Is this still true?"));
    build();
    connect(m_path, &StepPath::stepChosen, this, &StillTruePage::showStep);
    connect(m_foot, &PageFoot::backPressed, this, [this] { showStep(m_now - 1); });
    connect(m_foot, &PageFoot::primaryPressed, this, [this] { showStep(m_now + 1); });
    connect(m_nothing, &FreeWeek::buttonPressed, this, &StillTruePage::closed);
    connect(&m_presenter, &StillTruePresenter::changed, this, [this] { m_error->clear(); });
    connect(&m_presenter, &StillTruePresenter::failed, this,
            [this](const ErrorSentences& sentences) { m_error->say(sentences.happened, sentences.next); });
    showStep(0);
}

void StillTruePage::build()
{
    m_path->setSteps(m_presenter.names() + QStringList{tr("Both yes", "step of a check-in")});
    m_foot->back()->setObjectName(u"previousStep"_s);
    m_foot->primary()->setObjectName(u"nextStep"_s);
    m_nothing->setWords(tr("All of it still stands."), tr("Nothing changed, so there is nothing to keep."),
                        tr("To our week"));
    m_nothing->findChild<QPushButton*>()->setObjectName(u"nothingChanged"_s);
    m_pages->addWidget(m_nothing);
    auto* path = new QVBoxLayout;
    const int side = Theme::px(this, 24);
    path->setContentsMargins(side, 0, side, 0);
    path->addWidget(m_path);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addLayout(path);
    page->addWidget(m_error);
    page->addWidget(m_pages, 1);
    page->addWidget(m_foot);
}

StillTrueStep* StillTruePage::stepOf(int step)
{
    StillTrueStep*& page = m_steps[step];
    if (!page) {
        page = new StillTrueStep(m_presenter, step, m_pages);
        m_pages->addWidget(page);
    }
    return page;
}

StepPage* StillTruePage::bothYes()
{
    if (m_bothYes)
        return m_bothYes;
    m_bothYes = new BothYesPage(m_presenter.onTheTable(), tr("To our week"), m_pages);
    m_bothYes->setProperty("ownFocus", true);
    m_pages->addWidget(m_bothYes);
    connect(m_bothYes, &StepPage::changeWordsAsked, this, [this] { showStep(0); });
    connect(m_bothYes, &StepPage::dropped, this, &StillTruePage::closed);
    connect(m_bothYes, &StepPage::finished, this, &StillTruePage::closed);
    return m_bothYes;
}

void StillTruePage::showStep(int step)
{
    if (const auto before = m_steps.find(m_now); before != m_steps.end())
        before->second->leave();
    m_now = std::clamp(step, 0, count());
    m_furthest = std::max(m_furthest, m_now);
    m_path->setPlace(m_now, m_furthest);
    if (m_now < count()) {
        m_pages->setCurrentWidget(stepOf(m_now));
    } else if (m_presenter.hasChanges() || m_bothYes) {
        m_pages->setCurrentWidget(bothYes());
        m_bothYes->enter();
    } else {
        m_pages->setCurrentWidget(m_nothing);
    }
    showFoot();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void StillTruePage::showFoot()
{
    QStringList names = m_presenter.names();
    names.append(tr("Both yes", "step of a check-in"));
    m_foot->setBackText(m_now > 0 ? names.at(m_now - 1) : QString());
    m_foot->setPrimaryText(m_now < count() ? names.at(m_now + 1) : QString());
    // *Both yes* has a foot of its own.
    m_foot->setVisible(m_pages->currentWidget() != m_bothYes || !m_bothYes);
}
