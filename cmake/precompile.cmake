# wholehearted_precompiled(<name> LIBRARIES <target>… HEADERS <header>…)
#
# A set of headers that targets read ready-made, where WHOLEHEARTED_PRECOMPILE is on.
function(wholehearted_precompiled name)
    if(NOT WHOLEHEARTED_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;HEADERS")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(GENERATE OUTPUT ${source} CONTENT "// CMake wants a source beside the headers.\n")
    add_library(${name} STATIC EXCLUDE_FROM_ALL ${source})
    target_link_libraries(${name} PRIVATE wholehearted_options ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# wholehearted_precompile(<target> <name>): the target reads the headers of that set ready-made.
function(wholehearted_precompile target name)
    if(WHOLEHEARTED_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

set(core_headers <algorithm> <array> <functional> <map> <memory> <optional> <set> <string> <variant> <vector>
    <tl/expected.hpp> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QLocale> <QObject> <QPointer> <QString> <QStringList> <QTimeZone> <QUuid> <QVariant>)
# Not QApplication: it brings the Display of X11 into every file.
set(window_headers <QBoxLayout> <QCheckBox> <QComboBox> <QEvent> <QGridLayout> <QKeyEvent> <QLabel>
    <QLineEdit> <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QStyle> <QStyleOption> <QToolButton> <QWidget>)
set(test_headers <gtest/gtest.h> <gmock/gmock.h> <rapidcheck.h>)

if(WHOLEHEARTED_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # Or ccache cannot tell which of them a file has read.
    target_compile_options(wholehearted_options INTERFACE -fpch-preprocess)
endif()
wholehearted_precompiled(wholehearted_precompiled_core LIBRARIES Qt6::Core tl::expected HEADERS ${core_headers})
wholehearted_precompiled(wholehearted_precompiled_window
    LIBRARIES Qt6::PrintSupport Qt6::Svg Qt6::Widgets tl::expected
    HEADERS ${core_headers} ${window_headers})
