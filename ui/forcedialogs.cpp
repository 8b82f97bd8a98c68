// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forcedialogs.h"

#include "agentcore/protocol/reply.h"
#include "ui/breakabletext.h"
#include "ui/card.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestMaxconn = 1'000'000;
constexpr int explanationWidth = 380;

struct Frame
{
    QFormLayout *form = nullptr;
    QLabel *explanation = nullptr;
    QPushButton *accept = nullptr;
};

enum class DefaultButton { Verb, Cancel };

Frame frame(QDialog *dialog, const QString &heading, const QString &verb, DefaultButton defaultButton)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    QLabel *title = makeHeading(breakable(heading), dialog);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    column->addLayout(form);
    QLabel *explanation = makeTextLabel(u"explanation"_s, dialog);
    title->setMinimumWidth(explanationWidth);
    explanation->setMinimumWidth(explanationWidth);
    makeMuted(explanation);
    column->addWidget(explanation);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptButton"_s);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    accept->setAutoDefault(false);
    (defaultButton == DefaultButton::Verb ? accept : cancel)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return {form, explanation, accept};
}

} // namespace

WeightDialog::WeightDialog(const QString &service, int haproxyWeight, int percent, QWidget *parent)
    : QDialog(parent)
    , m_percent(new QSpinBox(this))
{
    setObjectName(u"weightDialog"_s);
    setWindowTitle(tr("Force weight"));
    const Frame parts = frame(this, tr("Force the weight of “%1”").arg(service), tr("&Force weight"),
                              DefaultButton::Verb);
    m_percent->setObjectName(u"weightPercent"_s);
    m_percent->setAccessibleName(tr("Weight in percent"));
    m_percent->setRange(0, maximumWeight);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(percent);
    parts.form->addRow(tr("&Weight:"), m_percent);
    const auto explain = [this, haproxyWeight, label = parts.explanation] {
        const int there = std::min(maximumWeight, haproxyWeight * m_percent->value() / 100);
        label->setText(
            there == 0
                ? tr("That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.")
                : tr("That is weight %1 at HAProxy, where the server line says %2.").arg(there).arg(haproxyWeight));
    };
    connect(m_percent, &QSpinBox::valueChanged, this, explain);
    explain();
    m_percent->setFocus();
    m_percent->selectAll();
}

int WeightDialog::percent() const
{
    return m_percent->value();
}

MaxconnDialog::MaxconnDialog(const QString &service, ForcedMaxconn proposal, QWidget *parent)
    : QDialog(parent)
    , m_maxconn(new QSpinBox(this))
    , m_restore(new QSpinBox(this))
{
    setObjectName(u"maxconnDialog"_s);
    setWindowTitle(tr("Force maxconn"));
    const Frame parts = frame(this, tr("Force the maxconn of “%1”").arg(service), tr("&Force maxconn"),
                              DefaultButton::Verb);
    m_maxconn->setObjectName(u"maxconnValue"_s);
    m_maxconn->setAccessibleName(tr("Maxconn while it is forced"));
    m_maxconn->setRange(1, highestMaxconn);
    m_maxconn->setValue(proposal.maxconn);
    m_restore->setObjectName(u"maxconnRestore"_s);
    m_restore->setAccessibleName(tr("Maxconn to restore afterwards"));
    m_restore->setRange(0, highestMaxconn);
    m_restore->setSpecialValueText(tr("unlimited"));
    m_restore->setValue(proposal.restore);
    parts.form->addRow(tr("&Maxconn:"), m_maxconn);
    parts.form->addRow(tr("&Restore afterwards:"), m_restore);
    parts.explanation->setText(tr(
        "Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, "
        "so "
        "the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none."));
    m_maxconn->setFocus();
    m_maxconn->selectAll();
}

ForcedMaxconn MaxconnDialog::value() const
{
    return {m_maxconn->value(), m_restore->value()};
}

void ask(const Question &question, QWidget *parent, std::function<void()> yes)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(question.objectName);
    dialog->setWindowTitle(question.title);
    // What takes visitors away must be meant: Return alone cancels.
    const Frame parts = frame(dialog, question.text, question.verb, DefaultButton::Cancel);
    parts.accept->setObjectName(u"confirmButton"_s);
    parts.explanation->setText(question.explanation);
    parts.explanation->setVisible(!question.explanation.isEmpty());
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

} // namespace sluice
