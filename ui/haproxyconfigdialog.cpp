// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haproxyconfigdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(760, 520);

} // namespace

HaproxyConfigDialog::HaproxyConfigDialog(const QString &configuration, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"haproxyConfigDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The configuration of this HAProxy"));
    auto *text = new QPlainTextEdit(configuration, this);
    text->setObjectName(u"haproxyConfigText"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black in either theme
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copyHaproxyConfig"_s);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this,
            [configuration] { QGuiApplication::clipboard()->setText(configuration); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(usualSize);
}

} // namespace sluice
