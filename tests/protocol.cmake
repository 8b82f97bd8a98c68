# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_words LINKS sluice_protocol)
sluice_add_test(tst_address LINKS sluice_protocol)
sluice_add_test(tst_reply LINKS sluice_protocol)
sluice_add_test(tst_replyparser LINKS sluice_protocol)
