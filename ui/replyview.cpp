// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replyview.h"

#include "ui/agentmodel.h"
#include "ui/balancerwords.h"
#include "ui/breakabletext.h"
#include "ui/elidedlabel.h"
#include "ui/replyline.h"
#include "ui/replywords.h"
#include "ui/servicelook.h"
#include "ui/statesign.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>

#include <cstdlib>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t exceptionsNamed = 3;

void enlarge(QWidget *widget, double factor)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    widget->setFont(font);
}

} // namespace

ReplyView::ReplyView(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new ElidedLabel(this))
    , m_sign(new StateSign(this))
    , m_state(makeHeading({}, this))
    , m_caption(new QLabel(tr("Sent now, byte for byte:"), this))
    , m_line(new ReplyLine(this))
    , m_wordsBox(new QWidget(this))
    , m_exceptions(makeTextLabel(u"replyExceptions"_s, this))
    , m_askedSign(new StateSign(this))
    , m_asked(makeTextLabel(u"askedText"_s, this))
{
    m_heading->setObjectName(u"serviceHeading"_s);
    m_state->setObjectName(u"stateText"_s);
    m_sign->setObjectName(u"stateSign"_s);
    m_line->setObjectName(u"replyLine"_s);
    enlarge(m_heading, 1.5);
    enlarge(m_state, 1.5);
    enlarge(m_sign, 1.5);
    makeMuted(m_caption);
    buildLayout();
    m_exceptions->hide();
    connect(m_line, &ReplyLine::whyWanted, this, [this] { Q_EMIT whyWanted(m_service); });
}

void ReplyView::buildLayout()
{
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_heading, 1);
    head->addWidget(m_sign);
    head->addWidget(m_state);

    m_words = new QGridLayout(m_wordsBox);
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setHorizontalSpacing(16);
    m_words->setVerticalSpacing(3);
    m_words->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_line);
    column->addWidget(m_wordsBox);
    column->addWidget(m_exceptions);
    column->addSpacing(2);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_askedSign);
    asked->addWidget(m_asked, 1);
    column->addLayout(asked);
}

void ReplyView::setService(const QString &name)
{
    m_service = name;
    refresh();
}

void ReplyView::refresh()
{
    const ServiceStatus *const service = m_model.service(m_service);
    if (!service) {
        m_heading->setText(tr("No agent yet"));
        m_state->setText(tr("Not known"));
        m_sign->setState(StateShape::Question, ToneRole::Muted);
        m_caption->hide();
        m_line->hide();
        m_asked->setText(tr("What is being sent will stand here."));
        m_askedSign->setState(StateShape::Question, ToneRole::Muted);
        return;
    }
    const bool connected = m_model.connected();
    const ServiceLook look = lookOf(*service, m_model.balancersOf(m_service));
    m_heading->setText(service->name);
    m_state->setText(connected ? look.text : tr("Not known: no agent"));
    m_sign->setState(connected ? look.shape : StateShape::Question, connected ? look.role : ToneRole::Muted);
    m_caption->setText(connected ? tr("Sent now, byte for byte:") : tr("Sent last, as far as the panel knows:"));
    m_caption->show();
    m_line->show();
    m_line->setEnabled(connected);
    m_line->setReply(service->reply);
    m_line->setAccessibleDescription(m_caption->text());
    explain(service->reply);
    showExceptions();
    refreshAges();
}

void ReplyView::explain(const QByteArray &reply)
{
    const std::vector<ExplainedWord> words = explainReply(reply, *m_model.service(m_service));
    while (m_rows.size() < words.size()) {
        auto *word = new QLabel(m_wordsBox);
        word->setTextFormat(Qt::PlainText);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(this->font().pointSizeF());
        font.setBold(true);
        word->setFont(font);
        auto *meaning = makeTextLabel(u"meaning%1"_s.arg(m_rows.size()), m_wordsBox);
        word->setObjectName(u"word%1"_s.arg(m_rows.size()));
        // Both stand on one line, though their fonts are of different heights.
        const int lower = word->fontMetrics().ascent() - meaning->fontMetrics().ascent();
        (lower > 0 ? meaning : word)->setContentsMargins(0, std::abs(lower), 0, 0);
        const int row = int(m_rows.size());
        m_words->addWidget(word, row, 0, Qt::AlignTop);
        m_words->addWidget(meaning, row, 1, Qt::AlignTop);
        m_rows.emplace_back(word, meaning);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto &[word, meaning] = m_rows[row];
        const bool used = row < words.size();
        word->setVisible(used);
        meaning->setVisible(used);
        if (used) {
            word->setText(words[row].word);
            meaning->setText(words[row].meaning);
        }
    }
}

void ReplyView::showExceptions()
{
    QStringList lines;
    int more = 0;
    const QByteArray usual = m_model.service(m_service)->reply;
    for (const BalancerStatus &balancer : m_model.balancersOf(m_service)) {
        if (balancer.nextReply == usual)
            continue;
        if (std::size_t(lines.size()) == exceptionsNamed) {
            ++more;
            continue;
        }
        const QString owed = owedText(balancer);
        const QString reply = balancer.nextReply.isEmpty() ? tr("an empty line")
                                                           : QString::fromLatin1(balancer.nextReply);
        lines.append(owed.isEmpty() ? tr("%1 is told “%2” instead.").arg(nameOf(balancer), reply)
                                    : tr("%1 is told “%2” instead (%3).").arg(nameOf(balancer), reply, owed));
    }
    if (more == 1)
        lines.append(tr("One more load balancer is told something else: see Load balancers."));
    else if (more > 1)
        lines.append(tr("%n more load balancers are told something else: see Load balancers.", nullptr, more));
    m_exceptions->setText(breakable(lines.join(u'\n')));
    m_exceptions->setVisible(!lines.isEmpty());
}

void ReplyView::refreshAges()
{
    if (!m_model.service(m_service))
        return;
    if (!m_model.connected()) {
        m_asked->setText(tr("Whether somebody is asking is not known."));
        m_askedSign->setState(StateShape::Question, ToneRole::Muted);
        return;
    }
    const std::vector<BalancerStatus> balancers = m_model.balancersOf(m_service);
    const bool asking = countAsking(balancers, m_model.now()) > 0;
    m_asked->setText(askedText(balancers, m_model.now()));
    m_askedSign->setState(asking ? StateShape::Circle : StateShape::Ring, asking ? ToneRole::Good : ToneRole::Caution);
}

} // namespace sluice
