// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingeditor.h"
#include "ui/settingsdraft.h"

class QLabel;
class QPushButton;
class QTableView;

namespace sluice {

class AgentModel;
class CurvePointsModel;
class CurveView;

/// The points of a service's weight curve: drawn, to be dragged, and beside it as a table for the keyboard. Below, the
/// curve in words, what it would give now, and where HAProxy would make something else of it. Whatever is changed
/// becomes a custom curve.
class CurveEditor final : public SettingEditor
{
    Q_OBJECT

public:
    CurveEditor(SettingsDraft &draft, const AgentModel &agent, QString service, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override; ///< follows the draft by itself
    [[nodiscard]] QWidget *input() const override;

private:
    void buildLayout();
    void connectParts();
    void refresh();
    void refreshNow();
    void takePoints();
    void selectRow(int row);
    [[nodiscard]] int selectedRow() const;

    SettingsDraft &m_draft;
    const AgentModel &m_agent;
    const QString m_service;
    CurvePointsModel *m_points = nullptr;
    CurveView *m_view = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_refused = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace sluice
