// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curveeditor.h"

#include "agentcore/policy/weightpolicy.h"
#include "agentcore/settings/settingswords.h"
#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/curvepointsmodel.h"
#include "ui/curveview.h"
#include "ui/curvewords.h"
#include "ui/pointstext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

void setTone(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

std::optional<double> availableNow(const AgentModel &agent, const QString &service)
{
    const ServiceStatus *const status = agent.service(service);
    return status && agent.connected() ? status->trace.availability : std::nullopt;
}

} // namespace

CurveEditor::CurveEditor(SettingsDraft &draft, const AgentModel &agent, QString service, QWidget *parent)
    : SettingEditor(parent)
    , m_draft(draft)
    , m_agent(agent)
    , m_service(std::move(service))
    , m_points(new CurvePointsModel(this))
    , m_view(new CurveView(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(tr("Add a point"), this))
    , m_remove(new QPushButton(tr("Remove it"), this))
    , m_refused(makeTextLabel(u"curveRefused"_s, this))
    , m_words(makeTextLabel(u"curveWords"_s, this))
    , m_now(makeTextLabel(u"curveNow"_s, this))
    , m_warning(makeTextLabel(u"curveWarning"_s, this))
{
    m_view->setObjectName(u"curveView"_s);
    m_view->setAccessibleName(tr("Weight curve"));
    m_view->setToolTip(tr("Arrow keys choose a point; with Ctrl they move it. Up and down change its weight, Insert "
                          "adds one, Delete removes it."));
    m_table->setObjectName(u"curveTable"_s);
    m_table->setAccessibleName(tr("Points of the weight curve"));
    m_table->setModel(m_points);
    m_add->setObjectName(u"addPoint"_s);
    m_remove->setObjectName(u"removePoint"_s);
    buildLayout();
    connectParts();
    refresh();
}

void CurveEditor::buildLayout()
{
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setFixedWidth(m_table->fontMetrics().averageCharWidth() * 30);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *side = new QVBoxLayout;
    side->addWidget(m_table, 1);
    side->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_view, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    for (QLabel *label : {m_refused, m_warning, m_now, m_words})
        column->addWidget(label);
    setTone(m_refused, tonesOf(palette()).bad);
    setTone(m_warning, tonesOf(palette()).caution);
    makeMuted(m_words);
    m_refused->hide();
    setFocusProxy(m_view);
}

void CurveEditor::connectParts()
{
    connect(m_view, &CurveView::moveWanted, m_points, &CurvePointsModel::movePoint);
    connect(m_view, &CurveView::removeWanted, m_points, &CurvePointsModel::removePoint);
    connect(m_view, &CurveView::addWanted, this,
            [this](const CurvePoint &point) { selectRow(m_points->addPoint(point)); });
    connect(m_view, &CurveView::addInGapWanted, m_add, &QPushButton::click);
    connect(m_view, &CurveView::selectionChanged, this, [this](int row) { selectRow(row); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_view->setSelected(current.row()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const WeightCurve curve = curveOf(weightOf(m_draft, m_service));
        selectRow(m_points->addPointInGap([&curve](double availability) { return curve.at(availability); }));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_points->removePoint(selectedRow()); });
    connect(m_points, &CurvePointsModel::edited, this, [this] { takePoints(); });
    connect(m_points, &CurvePointsModel::refused, this, [this](const QString &text) {
        m_refused->setText(text);
        m_refused->show();
    });
    connect(&m_draft, &SettingsDraft::changed, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::pointsChanged, this, [this] { refreshNow(); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { refreshNow(); });
}

QString CurveEditor::text() const
{
    return m_draft.text(settingId(u"service.weight.points", m_service));
}

void CurveEditor::setText(const QString &)
{
    refresh();
}

QWidget *CurveEditor::input() const
{
    return m_view;
}

int CurveEditor::selectedRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_view->selected();
}

void CurveEditor::selectRow(int row)
{
    if (row >= 0 && row < m_points->rowCount())
        m_table->setCurrentIndex(m_points->index(row, std::max(0, m_table->currentIndex().column())));
    m_view->setSelected(row);
}

// Points can stand only beside the preset "custom", whose shape is then the one that the curve had.
void CurveEditor::takePoints()
{
    m_refused->hide();
    const QList<CurvePoint> points = m_points->points();
    const WeightSettings before = weightOf(m_draft, m_service);
    if (before.preset != WeightPreset::Custom) {
        const CurveShape shape = curveOf(before).shape;
        m_draft.setText(settingId(u"service.weight.preset", m_service), u"custom"_s);
        m_draft.setText(settingId(u"service.weight.shape", m_service),
                        std::ranges::find(curveShapeWords, shape, &SettingWord<CurveShape>::value)->word);
    }
    m_draft.setText(settingId(u"service.weight.points", m_service), textFromPoints(points));
    refresh();
}

void CurveEditor::refresh()
{
    const WeightSettings weight = weightOf(m_draft, m_service);
    m_points->setPoints(curveOf(weight).points);
    m_view->setWeight(weight);
    m_remove->setEnabled(m_points->rowCount() > 1);
    m_words->setText(curveInWords(weight));
    const QStringList warnings = curveWarnings(weight);
    m_warning->setText(warnings.isEmpty() ? QString() : tr("Note: %1").arg(warnings.join(u' ')));
    m_warning->setVisible(!warnings.isEmpty());
    refreshNow();
}

void CurveEditor::refreshNow()
{
    const WeightSettings weight = weightOf(m_draft, m_service);
    const auto available = availableNow(m_agent, m_service);
    m_view->setAvailability(available);
    m_now->setText(previewText(weight, available));
    m_view->setAccessibleDescription(m_words->text() + u' ' + m_now->text()
                                     + (m_warning->text().isEmpty() ? QString() : u' ' + m_warning->text()));
}

} // namespace sluice
