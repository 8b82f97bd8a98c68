// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haproxywords.h"

#include <QCoreApplication>

namespace sluice {

// The texts stand, and are marked for lupdate, beside the codes that they belong to.

QString reasonText(SnippetReason reason)
{
    return QCoreApplication::translate("sluice::SnippetReason", sourceText(reason));
}

QString problemText(const ConfigFinding &finding)
{
    return filled(QCoreApplication::translate("sluice::ConfigFinding", sourceOf(finding.fault).text), finding.details);
}

QString remedyText(const ConfigFinding &finding)
{
    return filled(QCoreApplication::translate("sluice::ConfigFinding", sourceOf(finding.fault).fix), finding.details);
}

} // namespace sluice
