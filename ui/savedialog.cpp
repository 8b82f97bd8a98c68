// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

void askWhereToSave(const SaveWish &wish, QWidget *parent, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, wish.title, QDir::homePath(), wish.filter);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(wish.fileName).suffix());
    dialog->selectFile(wish.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace sluice
