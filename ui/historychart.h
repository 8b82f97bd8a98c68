// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartdata.h"

#include <QString>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace sluice {

class AgentModel;
class HistoryPlot;

/// CPU idle and the advertised weight over time, with a mark wherever an override began or ended. Draws at most
/// once a second, and never while nobody can see it.
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
    [[nodiscard]] ChartData live() const;
    [[nodiscard]] ChartData shown() const { return m_frozen ? *m_frozen : live(); }
    [[nodiscard]] QPixmap pictureWithTitle();
    [[nodiscard]] QString fileName(const QString &suffix) const;
    void report(const QString &path, const std::optional<QString> &error);

    const AgentModel &m_model;
    QString m_service;
    QComboBox *m_window = nullptr;
    QLabel *m_idle = nullptr;
    QLabel *m_weight = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_export = nullptr;
    HistoryPlot *m_plot = nullptr;
    std::optional<ChartData> m_frozen;
    std::optional<WallTime> m_minutesAsked;
    int m_redraws = 0;
};

} // namespace sluice
