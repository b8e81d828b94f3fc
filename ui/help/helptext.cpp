// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptext.h"

QString HelpText::title()
{
    return tr("What this can’t do, and when it is not the tool");
}

QString HelpText::firstLine()
{
    return tr("If you are ever afraid to say no, this is not the tool.");
}

std::vector<HelpSection> HelpText::sections()
{
    return {
        {tr("When it is not the tool"),
         {tr("It needs two people who both feel free to say yes, and just as free to say not now. Where a no "
             "is "
             "answered with anger, with silence, with money or with hurt, no list of questions makes that "
             "right, and "
             "none of it is your fault."),
          tr("Put it away when one of you is pushed or tested with it, when a yes is collected, or when an "
             "answer "
             "given here is held against you afterwards.")}},
        {tr("Where help is"),
         {tr("With someone you trust, a doctor, a midwife, a counsellor. Most countries have a helpline for "
             "people "
             "who are hurt, watched or ruled by a partner: free, at any hour, often also as a chat. Any "
             "doctor’s "
             "practice, pharmacy or library can give you its number. If you are in danger now, call the "
             "emergency "
             "number."),
          tr("If someone may look at this computer, search on another one. There are no links here, and "
             "nothing is "
             "written down about this page being read.")}},
        {tr("What a yes here is not"),
         {tr("A yes is to a plan, and to feeling free to stop. It is never a permission: on the day, asking "
             "again is "
             "part of the plan. No program can tell a glad yes from a tired one, and nothing in here proves "
             "consent: no journal, no PDF, no calendar.")}},
        {tr("What it can’t protect from"),
         {tr("From someone who knows your passphrase, watches your screen or shares your account on this "
             "computer. "
             "Without passphrases, from anyone who has the file; and then one person can press both "
             "answers."),
          tr("From copies: backups keep what they have, and a PDF or an export is not encrypted.")}},
        {tr("What it can’t replace"),
         {tr("A doctor, a midwife, a couple counsellor. Pain is a reason to stop and to ask one of them, "
             "never "
             "something to plan around. Illness, birth, grief, or the same quarrel again and again need more "
             "than "
             "seven questions.")}},
        {tr("Leaving it"),
         {tr("Either of you can let go of anything in here, alone and without a reason. You can stop in the "
             "middle of "
             "a check-in and close the window: what was not kept by two yeses is gone.")}},
    };
}
