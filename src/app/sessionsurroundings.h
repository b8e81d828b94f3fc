// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/summarypages.h"
#include "presenters/settingspresenter.h"
#include "ui/window/mainwindow.h"

/// What a session is given; everything in it has to outlive it.
struct SessionSurroundings
{
    MainWindow& window;
    const DeckLibrary& decks;
    const Clock& clock;
    const SummaryWriter& writer;
    SettingsPresenter& settings;
};
