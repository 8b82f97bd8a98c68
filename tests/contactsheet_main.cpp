// SPDX-License-Identifier: GPL-3.0-or-later
// contactsheet SHEET.png FOLDER…: one picture of many. A column for each folder, a row for each page, which is a file
// NAME.png in it; a folder that lacks a page another one has is an error.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWidth = 300;
constexpr int cellHeight = 210;
constexpr int titleHeight = 22;
constexpr int margin = 8;

QStringList pagesOf(const QString &folder)
{
    return QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

/// What is missing, or cannot be read; empty where nothing is.
QStringList missing(const QStringList &folders, const QStringList &pages)
{
    QStringList lacks;
    for (const QString &folder : folders) {
        for (const QString &page : pages) {
            const QString file = QDir(folder).filePath(page);
            if (QImage(file).isNull())
                lacks.append(file);
        }
    }
    return lacks;
}

void drawCell(QPainter &painter, const QRect &cell, const QString &file, const QString &title)
{
    const QRect room = cell.adjusted(margin, titleHeight, -margin, -margin);
    const QImage image = QImage(file).scaled(room.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawText(QRect(cell.left() + margin, cell.top(), cell.width(), titleHeight), Qt::AlignVCenter, title);
    painter.drawImage(room.topLeft(), image);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QTextStream err(stderr);
    QStringList folders = QGuiApplication::arguments().sliced(1);
    if (folders.size() < 2) {
        err << "usage: contactsheet SHEET.png FOLDER…\n";
        return 2;
    }
    const QString sheetFile = folders.takeFirst();
    QStringList pages;
    for (const QString &folder : folders)
        pages.append(pagesOf(folder));
    pages.removeDuplicates();
    const QStringList lacks = missing(folders, pages);
    if (pages.isEmpty() || !lacks.isEmpty()) {
        err << "contactsheet: no picture: " << (pages.isEmpty() ? folders : lacks).join(u", "_s) << '\n';
        return 1;
    }
    QImage sheet(int(folders.size()) * cellWidth, int(pages.size()) * cellHeight, QImage::Format_RGB32);
    sheet.fill(QColor(0x88, 0x8c, 0x92));
    QPainter painter(&sheet);
    for (int row = 0; row < pages.size(); ++row) {
        for (int column = 0; column < folders.size(); ++column) {
            const QDir folder(folders[column]);
            drawCell(painter, {column * cellWidth, row * cellHeight, cellWidth, cellHeight},
                     folder.filePath(pages[row]), u"%1: %2"_s.arg(folder.dirName(), pages[row].chopped(4)));
        }
    }
    painter.end();
    if (!sheet.save(sheetFile)) {
        err << "contactsheet: cannot write " << sheetFile << '\n';
        return 1;
    }
    return 0;
}
