// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartdata.h"
#include "ui/chartpicture.h"
#include "ui/historyplot.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QToolButton;

namespace sluice {

class AgentModel;
class ChartLegend;

/// CPU idle, availability and its sources, the advertised weight and the connections over time, with a mark wherever an
/// override began or ended. Draws at most once a second, and never while nobody can see it.
class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(const AgentModel &model, QWidget *parent = nullptr);
    ~HistoryChart() override;

    void setService(const QString &name);
    void refresh();

    [[nodiscard]] ChartSpan span() const;
    void setSpan(ChartSpan span);
    /// Which lines are not drawn, by their words.
    [[nodiscard]] QStringList hiddenLines() const;
    void setHiddenLines(const QStringList &words);
    /// Stands still until it is pressed again; the agent goes on.
    void togglePause();
    [[nodiscard]] bool isPaused() const noexcept { return m_frozen.has_value(); }
    void exportPicture();
    void exportNumbers();

    /// The chart in words, for those who cannot see it.
    [[nodiscard]] QString description() const;
    /// How often it was really drawn anew.
    [[nodiscard]] int redraws() const noexcept { return m_redraws; }

Q_SIGNALS:
    /// A moment was chosen, to be explained.
    void whyWanted(const QString &service, sluice::WallTime at);
    /// The last day is to be shown, and what is known of it is old.
    void minutesWanted();
    void exported(const QString &text);
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void addTools(QBoxLayout &row);
    QToolButton *addTool(QBoxLayout &row, const QString &objectName, const QString &name);
    void showIcons();
    void showValues();
    void showReadout();
    void draw();
    void wantMinutes();
    [[nodiscard]] std::vector<ChartLineId> shownLines(const ChartData &moment) const;
    [[nodiscard]] std::vector<PlotLine> plotLines(const ChartData &moment, const ChartTimes &times) const;
    [[nodiscard]] std::vector<ChartKey> keys(const ChartData &moment) const;
    [[nodiscard]] QString textNow(const ChartLineId &id) const;
    [[nodiscard]] QString nowAndRange(const ChartData &moment, const ChartLineId &id) const;
    [[nodiscard]] ChartData live() const;
    [[nodiscard]] ChartData shown() const { return m_frozen ? *m_frozen : live(); }
    [[nodiscard]] QPixmap pictureWithTitle();
    [[nodiscard]] QString fileName(const QString &suffix) const;
    void report(const QString &path, const std::optional<QString> &error);

    const AgentModel &m_model;
    QString m_service;
    ChartLegend *m_legend = nullptr;
    QComboBox *m_window = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_export = nullptr;
    HistoryPlot *m_plot = nullptr;
    std::optional<ChartData> m_frozen;
    std::optional<WallTime> m_minutesAsked;
    int m_redraws = 0;
};

} // namespace sluice
