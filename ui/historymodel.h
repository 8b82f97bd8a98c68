// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/historyentry.h"

#include <QAbstractTableModel>

#include <deque>

namespace sluice {

/// Who did what and why, newest first, never more than `maximumRows`.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 5000;
    enum Column { Time, Who, What, Service, Reason, Outcome, ColumnCount };
    Q_ENUM(Column)

    explicit HistoryModel(QObject *parent = nullptr);

    void clear();
    /// Oldest first; what is known already is left out.
    void add(const std::vector<HistoryEntry> &entries, WallTime now);
    /// Those before all that are known, oldest first; as many of the newest as there is room for.
    void addOlder(const std::vector<HistoryEntry> &entries);
    [[nodiscard]] quint64 firstNumber() const { return m_entries.empty() ? 0 : m_entries.back().number; }
    [[nodiscard]] quint64 lastNumber() const { return m_entries.empty() ? 0 : m_entries.front().number; }
    /// nullptr where there is no such row.
    [[nodiscard]] const HistoryEntry *entry(int row) const;
    /// True where the same service was changed again since then.
    [[nodiscard]] bool isOutdated(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const HistoryEntry &entry, Column column) const;

    std::deque<HistoryEntry> m_entries; ///< newest first
    WallTime m_now{};
};

/// "default: maint instead of automatic".
[[nodiscard]] QString whatText(const HistoryEntry &entry);

} // namespace sluice
