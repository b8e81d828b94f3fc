<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopiesPresenter</name>
    <message numerus="yes">
        <source>%n other versions of your journal are beside it.</source>
        <translation>
            <numerusform>%n other version of your journal is beside it.</numerusform>
            <numerusform>%n other versions of your journal are beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other versions are still beside it, and keep what you let go of later.</source>
        <translation>
            <numerusform>%n other version is still beside it, and keeps what you let go of later.</numerusform>
            <numerusform>%n other versions are still beside it, and keep what you let go of later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingBackPresenter</name>
    <message numerus="yes">
        <source>Everything kept from %n check-in(s), %1 to %2, will be gone.</source>
        <translation>
            <numerusform>Everything kept from %n check-in, %1 to %2, will be gone.</numerusform>
            <numerusform>Everything kept from %n check-ins, %1 to %2, will be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OurJournalPresenter</name>
    <message numerus="yes">
        <source>The last %n versions, the newest from %1. They are encrypted like the journal, and there in case that cannot be read one day.</source>
        <translation>
            <numerusform>The last %n version, from %1. It is encrypted like the journal, and there in case that cannot be read one day.</numerusform>
            <numerusform>The last %n versions, the newest from %1. They are encrypted like the journal, and there in case that cannot be read one day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPlan</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>Every %n weeks, %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Every %n week, %1</numerusform>
            <numerusform>Every %n weeks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>none, two or more</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
