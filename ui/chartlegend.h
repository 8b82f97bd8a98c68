// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartlines.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;

namespace sluice {

/// Which line is which, what each says now, and which of them are drawn: a check box each, as many a row as fit.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    struct Entry
    {
        ChartLineId id;
        QString text;
    };
    /// Lines that are not among them are not offered; they keep whether they are drawn.
    void show(const std::vector<Entry> &entries);

    [[nodiscard]] bool isOn(const ChartLineId &id) const { return !m_hidden.contains(word(id)); }
    /// By their words, also those that are not offered now.
    [[nodiscard]] QStringList hidden() const { return m_hidden; }
    void setHidden(const QStringList &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Other lines are on.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Box
    {
        ChartLineId id;
        QCheckBox *check = nullptr;
        bool offered = false;
    };
    Box &boxOf(const ChartLineId &id);
    void setText(Box &box, const QString &text);
    void showSamples();
    void place();
    [[nodiscard]] std::size_t numberOf(const ChartLineId &id) const;
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<Box> m_boxes;
    QStringList m_hidden;
};

} // namespace sluice
