// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectdialog.h"

#include "ui/card.h"
#include "ui/connectsource.h"
#include "ui/probenow.h"
#include "ui/haproxywords.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(980, 500); ///< the server line fits into it
constexpr int longestName = 40;
constexpr int linesHeight = 130;

QPlainTextEdit *makeText(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setTabChangesFocus(true);
    return edit;
}

QLabel *labelFor(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString findingsText(const std::vector<ConfigFinding> &findings)
{
    if (findings.empty())
        return ConnectDialog::tr("Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file "
                                 "as a whole, “haproxy -c -f FILE” tells.");
    QStringList paragraphs;
    for (const ConfigFinding &finding : findings) {
        QStringList head;
        head.append(severityOf(finding.fault) == Severity::Problem ? ConnectDialog::tr("Problem")
                                                                   : ConnectDialog::tr("Note"));
        if (finding.line > 0)
            head.append(ConnectDialog::tr("line %1").arg(finding.line));
        if (!finding.server.isEmpty())
            head.append(QString::fromUtf8(finding.server));
        paragraphs.append(u"%1: %2\n→ %3"_s.arg(head.join(u", "_s), problemText(finding), remedyText(finding)));
    }
    return paragraphs.join(u"\n\n"_s);
}

ConnectDialog::ConnectDialog(ControlClient &client, const AgentModel &agent, QWidget *parent)
    : QDialog(parent)
    , m_source(new ConnectSource(client, agent, this))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect HAProxy"));
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"connectPages"_s);
    pages->setAccessibleName(tr("Connect HAProxy"));
    pages->addTab(makeLines(), tr("&Lines to paste"));
    pages->addTab(makeCheck(), tr("Chec&k a configuration"));
    pages->addTab(new ProbeNow(client, agent, this), tr("Probe &me now"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black in either theme
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    resize(usualSize);
    connect(m_source, &ConnectSource::changed, this, [this] { showLines(); });
    showLines();
}

QWidget *ConnectDialog::makeLines()
{
    auto *page = new QWidget(this);
    m_name = new QLineEdit(u"lb1"_s, page);
    m_name->setObjectName(u"balancerName"_s);
    m_name->setAccessibleName(tr("Name of the load balancer"));
    m_name->setMaxLength(longestName);
    m_target = new QComboBox(page);
    m_target->setObjectName(u"snippetTarget"_s);
    m_target->setAccessibleName(tr("Load balancer"));
    m_target->addItem(u"HAProxy"_s, int(SnippetTarget::Haproxy));
    m_target->addItem(u"ALOHA"_s, int(SnippetTarget::Aloha));
    m_lines = makeText(u"snippetText"_s, tr("Lines for HAProxy"), page);
    m_lines->setReadOnly(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(linesHeight);
    auto *copyButton = new QPushButton(tr("&Copy"), page);
    copyButton->setObjectName(u"copySnippet"_s);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { showLines(); });
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { showLines(); });
    auto *row = new QHBoxLayout;
    row->addWidget(labelFor(tr("&For:"), m_target, page));
    row->addWidget(m_target);
    row->addSpacing(12);
    row->addWidget(labelFor(tr("&Name of this load balancer, each has its own:"), m_name, page));
    row->addWidget(m_name, 1);
    row->addWidget(copyButton);
    auto *column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_lines);
    column->addWidget(makeReasons(), 1);
    return page;
}

QWidget *ConnectDialog::makeReasons()
{
    m_reasons = makeTextLabel(u"snippetReasons"_s, this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_reasons);
    scroll->viewport()->setAutoFillBackground(false);
    m_reasons->setAutoFillBackground(false); // which the scroll area switches on
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Why each word stands there"));
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return scroll;
}

QWidget *ConnectDialog::makeCheck()
{
    auto *page = new QWidget(this);
    m_pasted = makeText(u"pastedConfig"_s, tr("Configuration of HAProxy"), page);
    m_pasted->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pasted->setPlaceholderText(tr("haproxy.cfg, or the backend of this server"));
    m_findings = makeText(u"configFindings"_s, tr("What was found"), page);
    m_findings->setReadOnly(true);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, [this] { checkPasted(); });
    auto *column = new QVBoxLayout(page);
    column->addWidget(labelFor(tr("&Paste what HAProxy has. It stays in this window."), m_pasted, page));
    column->addWidget(m_pasted, 1);
    column->addWidget(labelFor(tr("&What was found:"), m_findings, page));
    column->addWidget(m_findings, 1);
    return page;
}

void ConnectDialog::showLines()
{
    const Snippet made = snippet(
        requestOf(m_source->data(), m_name->text().trimmed().toUtf8(), SnippetTarget(m_target->currentData().toInt())));
    const QString lines = QString::fromUtf8(made.text);
    if (m_lines->toPlainText() != lines)
        m_lines->setPlainText(lines);
    QStringList reasons;
    for (const SnippetReason reason : made.reasons)
        reasons.append(u"•  "_s + reasonText(reason));
    m_reasons->setText(reasons.join(u"\n"_s));
    checkPasted();
}

void ConnectDialog::checkPasted()
{
    const QByteArray pasted = m_pasted->toPlainText().toUtf8();
    const QString found = pasted.trimmed().isEmpty()
        ? QString()
        : findingsText(checkConfig(pasted, askedAgentOf(m_source->data())));
    if (m_findings->toPlainText() != found)
        m_findings->setPlainText(found);
}

} // namespace sluice
