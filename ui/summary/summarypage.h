// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/summarypresenter.h"
#include "presenters/summarywriting.h"
#include "ui/summary/summarypreview.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>

class QPrinter;

namespace Ui {
class SummaryPage;
}

/// Where the couple puts a summary together by hand, sees it page by page, prints it or writes it to a file.
class SummaryPage : public QWidget
{
    Q_OBJECT

public:
    /// Presenter and writer have to outlive the page.
    SummaryPage(SummaryPresenter& presenter, const SummaryWriter& writer, MakeSummaryPreview makePreview,
                QWidget* parent = nullptr);
    ~SummaryPage() override;

    /// Writes to a file of this name; one that is there is only replaced after asking in the page.
    void saveTo(const QString& path);
    void printOn(QPrinter& printer);
    [[nodiscard]] bool isWriting() const { return m_writing.isRunning(); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applySizes();
    void buildSections();
    void buildRange();
    void buildPaper();
    void buildFoot();
    void listCheckIns();
    void chooseRange();
    void refresh();
    void showPageNumber();
    void connectWriting();
    void showRangeFields();
    void layOut(const SummaryPages& pages);
    void askWhere();
    void askPrinter();
    void clearLines();
    void sayWritten(const QString& path);
    void write(const QString& path, Overwrite overwrite);

    SummaryPresenter& m_presenter;
    SummaryWriting m_writing;
    MakeSummaryPreview m_makePreview;
    SummaryPreview m_shown; ///< What is in sight, to be printed.
    int m_layouts = 0;      ///< Counts; only the last one begun is shown.
    std::unique_ptr<Ui::SummaryPage> m_ui;
    QString m_askedPath;      ///< What the line asks about before it is replaced.
    QThreadPool m_layoutPool; ///< The last member: waits for what runs before the rest goes.
};
