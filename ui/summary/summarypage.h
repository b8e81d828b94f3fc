// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/summarypresenter.h"
#include "ui/summary/summarypreview.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SummaryPage;
}

/// Where the couple puts a summary together by hand, sees it page by page and writes it to a PDF.
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
    void askWhere();
    void clearLines();
    void sayWritten(const QString& path);
    void write(const QString& path, Overwrite overwrite);

    SummaryPresenter& m_presenter;
    const SummaryWriter& m_writer;
    MakeSummaryPreview m_makePreview;
    std::unique_ptr<Ui::SummaryPage> m_ui;
    QString m_askedPath; ///< What the line asks about before it is replaced.
};
