// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pointstext.h"

#include "agentcore/protocol/reply.h"

#include <QJsonDocument>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

} // namespace

QString textFromPoints(const QList<CurvePoint> &points)
{
    QStringList pairs;
    for (const CurvePoint &point : points)
        pairs.append(u"[%1, %2]"_s.arg(numberText(point.availability), numberText(point.weight)));
    return u'[' + pairs.join(u", "_s) + u']';
}

std::optional<QList<CurvePoint>> pointsFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    QList<CurvePoint> points = pointsFromJson(array);
    if (points.size() != array.size() || !isCurve(points))
        return std::nullopt;
    return points;
}

QJsonArray jsonFromPoints(const QList<CurvePoint> &points)
{
    QJsonArray array;
    for (const CurvePoint &point : points)
        array.append(QJsonArray{point.availability, point.weight});
    return array;
}

QList<CurvePoint> pointsFromJson(const QJsonArray &array)
{
    QList<CurvePoint> points;
    for (const QJsonValue item : array) {
        const QJsonArray pair = item.toArray();
        if (pair.size() == 2 && pair[0].isDouble() && pair[1].isDouble())
            points.append({pair[0].toDouble(), pair[1].toDouble()});
    }
    return points;
}

bool isCurve(const QList<CurvePoint> &points)
{
    const auto isWithin = [](const CurvePoint &point) {
        return point.availability >= 0 && point.availability <= 100 && point.weight >= 0
            && point.weight <= maximumWeight;
    };
    const auto doesNotRise = [](const CurvePoint &left, const CurvePoint &right) {
        return right.availability <= left.availability;
    };
    return std::ranges::all_of(points, isWithin) && std::ranges::adjacent_find(points, doesNotRise) == points.end();
}

} // namespace sluice
