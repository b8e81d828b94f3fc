// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportdocument.h"

#include <QByteArray>

/// Everything kept as one JSON document; its shape is in docs/formats.md, "JSON export".
[[nodiscard]] QByteArray exportJson(const ExportDocument& document);

/// One week of the plan as JSON, times as ISO 8601 with offset.
[[nodiscard]] QByteArray planJson(const QString& isoWeek, const std::vector<Occasion>& occasions);
