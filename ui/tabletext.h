// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QModelIndexList>
#include <QString>
#include <QStringList>

#include <optional>

class QAbstractItemModel;

namespace sluice {

/// For the clipboard: the columns with tabs between them, a line each, in the order in which the rows stand.
[[nodiscard]] QString tabbedText(const QAbstractItemModel &model, const QModelIndexList &rows);
/// The whole table as RFC 4180 wants it, in UTF-8, with a line of headings. Load balancers write into some columns, so
/// a cell that a spreadsheet would take for a formula is marked as text.
[[nodiscard]] QByteArray csvOf(const QAbstractItemModel &model);
/// One line of such a file, line end included.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Why it could not be written; the file is either whole or as it was before.
[[nodiscard]] std::optional<QString> writeFile(const QString &path, const QByteArray &content);

} // namespace sluice
