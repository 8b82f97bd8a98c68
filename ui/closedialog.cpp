// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closedialog.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/leftbehind.h"
#include "ui/overrideorders.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 440;
constexpr qsizetype sentencesShown = 8;

QString bulleted(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences.first(std::min(sentences.size(), sentencesShown)))
        lines.append(u"•  "_s + sentence);
    if (const qsizetype more = sentences.size() - sentencesShown; more == 1)
        lines.append(CloseDialog::tr("•  and one more."));
    else if (more > 1)
        lines.append(CloseDialog::tr("•  and %n more.", nullptr, int(more)));
    return lines.join(u'\n');
}

} // namespace

CloseDialog::CloseDialog(AgentModel &model, OverrideOrders &orders, Refuge refuge, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_orders(orders)
    , m_heading(makeHeading({}, this))
    , m_list(makeTextLabel(u"leftBehindList"_s, this))
    , m_hint(makeTextLabel(u"closeHint"_s, this))
    , m_keep(new QPushButton(this))
    , m_release(new QPushButton(tr("&Release first, then quit"), this))
    , m_leave(new QPushButton(tr("&Leave it so and quit"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"closeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quit"));
    m_heading->setObjectName(u"closeHeading"_s);
    m_keep->setObjectName(u"keepRunning"_s);
    m_release->setObjectName(u"releaseFirst"_s);
    m_leave->setObjectName(u"leaveIt"_s);
    m_cancel->setObjectName(u"cancelClose"_s);
    m_hint->setText(tr("HAProxy keeps what it was told until the agent takes it back."));
    buildLayout(refuge);
    showQuestion();

    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT keepRunningChosen();
        close();
    });
    connect(m_release, &QPushButton::clicked, this, [this] { startRelease(); });
    connect(m_leave, &QPushButton::clicked, this, [this] { quit(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_orders, &OverrideOrders::allReleased, this, [this] {
        m_model.fetchStatus(this, [this] {
            if (m_stage == Stage::Releasing)
                m_stage = Stage::Waiting;
            followRelease();
        });
    });
    connect(&m_orders, &OverrideOrders::failed, this, [this](const QString &text) { backToQuestion(text); });
    connect(&m_model, &AgentModel::serviceChanged, this, [this] { followRelease(); });
    connect(&m_model, &AgentModel::balancersChanged, this, [this] { followRelease(); });
}

void CloseDialog::buildLayout(Refuge refuge)
{
    m_keep->setText(refuge == Refuge::Tray ? tr("&Keep running in the tray") : tr("&Keep running, minimised"));
    m_keep->setDefault(true);
    for (QPushButton *button : {m_release, m_leave, m_cancel})
        button->setAutoDefault(false);
    m_list->setMinimumWidth(listWidth);
    makeMuted(m_hint);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_keep, 0, 0);
    buttons->addWidget(m_release, 0, 1);
    buttons->addWidget(m_leave, 1, 0);
    buttons->addWidget(m_cancel, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    column->addLayout(buttons);
}

void CloseDialog::showQuestion()
{
    m_heading->setText(tr("The agent ends with this panel. At HAProxy something would stay behind:"));
    m_list->setText(bulleted(leftBehind(m_model.status())));
    growToFit(*this);
}

void CloseDialog::startRelease()
{
    m_stage = Stage::Releasing;
    m_keep->setEnabled(false);
    m_release->setEnabled(false);
    m_cancel->setText(tr("Do not quit"));
    m_heading->setText(tr("Releasing. The load balancers still have to hear it:"));
    m_hint->setText(
        tr("The panel quits by itself as soon as they have. What is released stays so if you do not quit."));
    growToFit(*this);
    m_orders.releaseAll();
}

void CloseDialog::backToQuestion(const QString &why)
{
    if (m_stage != Stage::Releasing)
        return;
    m_stage = Stage::Asking;
    m_keep->setEnabled(true);
    m_release->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    showQuestion();
    m_hint->setText(why);
    growToFit(*this);
}

void CloseDialog::followRelease()
{
    if (m_stage == Stage::Asking)
        showQuestion();
    if (m_stage != Stage::Waiting)
        return;
    const QStringList left = leftBehind(m_model.status());
    m_list->setText(bulleted(left));
    growToFit(*this);
    if (left.isEmpty() && m_model.connected())
        quit();
}

void CloseDialog::quit()
{
    if (m_stage == Stage::Quitting)
        return;
    m_stage = Stage::Quitting;
    Q_EMIT quitChosen();
    close();
}

} // namespace sluice
